@iso14229-1
Feature: Many answers at once

  A table scripts one stub a row. Columns may come in any order, and those that no row needs are left out.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: Each row has a request and an answer

    Example: A reply, an NRC and silence
      Given the DoIP ECU answers as follows:
        | request   | reply             | NRC                  | silence |
        | 22 F1 90  | 62 F1 90 57 41 55 |                      |         |
        | 31 01 ... |                   | conditionsNotCorrect |         |
        | 3E 80     |                   |                      | yes     |
      When the DoIP tester sends "31 01 FF 00"
      Then the DoIP tester has received a negative response with NRC conditionsNotCorrect

    Example: The last row that matches wins
      Given the DoIP ECU answers as follows:
        | request  | reply       |
        | 22 ...   | 62 [1..] 00 |
        | 22 F1 90 | 62 F1 90 57 |
      When the DoIP tester reads the data identifier 0xF190
      Then the DoIP tester has received the UDS response "62 F1 90 57"

  Rule: A row can say when, how often and for whom

    Example: All the other columns
      Given the DoIP ECU answers as follows:
        | request  | reply       | delay | pending | interval | times | tester | target |
        | 22 F1 90 | 62 F1 90 00 |       |         |          |       |        |        |
        | 22 F1 90 | 62 F1 90 01 | 10 ms | 2       | 20 ms    | 1     | 0x0E80 | 0x1010 |
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received these UDS responses:
        | 7F 22 78    |
        | 7F 22 78    |
        | 62 F1 90 01 |
