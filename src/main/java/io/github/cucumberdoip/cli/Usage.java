package io.github.cucumberdoip.cli;

/** What the command line tells about itself. */
final class Usage {
  static final String TEXT =
      """
      Runs feature files against a simulated DoIP ECU.

      Usage: features [path...] [--glue package] [--tags expression] [--report directory]
                      [--threads number] [--set name=value]

        path                  a feature file, a line of one (some.feature:12) or a directory;
                              "features" when none is given
        --glue package        looks for steps in this package too; may be repeated
        --tags expression     runs only the scenarios with these tags, for example
                              "@tls and not @slow"
        --report directory    where report.html and report.xml are written;
                              "target/doip-report" when not given
        --threads number      how many scenarios run at once; 2 when not given
        --set name=value      gives a variable of features, such as ${doip.tcp.port:13400}, its
                              value; the same as the system property; may be repeated
        --help                prints this text

      Exit code: 0 all scenarios passed or were skipped, 1 some did not, 2 nothing could be run.

      A step by which an ECU keeps serving prints where it listens. SIGINT (Ctrl-C) and SIGTERM end
      the serving; the scenario goes on, the report is written, and the exit code is that of the
      signal. Without such a step they end the run at once.
      """;

  private Usage() {}
}
