Feature: How this manual shows failures

  What a failing scenario says is a promise like any other. A failing scenario would fail the build of
  this manual, so it is run inside another one, which then says how it must have ended.

  Rule: A scenario that holds passes

    Example: The inner scenario keeps its promise
      When this DoIP feature runs:
        """
        Scenario: Nothing is promised, nothing is broken
          When this DoIP feature runs:
            ```
            Feature: An empty one
            ```
        """
      Then its DoIP scenario "Nothing is promised, nothing is broken" passes

  Rule: A misspelt step never passes silently

    Example: EUC for ECU
      When this DoIP feature runs:
        """
        Scenario: A typo
          Given a DoIP EUC that answers all questions
        """
      Then its DoIP scenario "A typo" stops at the undefined step "a DoIP EUC that answers all questions"

  Rule: A failure says what was expected and what happened

    Example: The inner scenario expects a scenario that did not run
      When this DoIP feature runs:
        """
        Scenario: A wrong expectation
          When this DoIP feature runs:
            ```
            Scenario: Reading the VIN
            ```
          Then its DoIP scenario "Reading the VINs" passes
        """
      Then its DoIP scenario "A wrong expectation" fails with:
        """
        no scenario "Reading the VINs" in the feature that ran
          did you mean "Reading the VIN"?
        """
