package io.github.cucumberdoip.report;

/** The colours of diagrams, in the light and in the dark; contrast of text at least 4.5 to 1. */
final class DiagramStyle {
  /** Without variables: not every viewer of SVG knows them. */
  static final String CSS =
      """
      <style>
      .dp text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;fill:#1c2430;\
      stroke:#fff;stroke-width:4px;stroke-linejoin:round;paint-order:stroke}
      .dp .m{text-anchor:middle}.dp .e{text-anchor:end}.dp .b{font-weight:600}
      .dp .c{font:11px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace}
      .dp .d{fill:#586374}.dp .k{stroke:none}
      .dp .bg{fill:#fff}.dp .head{fill:#e8eef6;stroke:#9aa7b8}.dp .life{stroke:#b4bdc9;stroke-dasharray:3 3}
      .dp .l{stroke:#33507a;stroke-width:1.4}.dp .t{fill:#33507a}
      .dp .u{stroke-dasharray:6 3}.dp .ack{stroke:#7c8899}.dp .tack{fill:#7c8899}
      .dp .no{stroke:#b3261e}.dp .tno{fill:#b3261e}.dp text.no{fill:#a3211a;stroke:#fff}
      .dp .wait{stroke:#8a5a00}.dp .twait{fill:#8a5a00}.dp text.wait{fill:#7d5200;stroke:#fff}
      .dp .note{fill:#f4f6f9;stroke:#c6ced8}.dp .cut{fill:none;stroke:#c6ced8;stroke-dasharray:2 3}
      .dp .fault{fill:#fbe9ff;stroke:#a05bb5}.dp .viol{fill:#fdeceb;stroke:#b3261e}.dp .warn{fill:#fff4dd;stroke:#8a5a00}
      @media (prefers-color-scheme:dark){
      .dp text{fill:#e4e8ef;stroke:#1d1d26}.dp .d{fill:#a4afbf}.dp .k{stroke:none}
      .dp .bg{fill:#1d1d26}.dp .head{fill:#2b3342;stroke:#5d6b80}.dp .life{stroke:#4b5566}
      .dp .l{stroke:#8fb4ea}.dp .t{fill:#8fb4ea}.dp .ack{stroke:#8b96a6}.dp .tack{fill:#8b96a6}
      .dp .no{stroke:#ff8a80}.dp .tno{fill:#ff8a80}.dp text.no{fill:#ff9b92;stroke:#1d1d26}
      .dp .wait{stroke:#f0b94b}.dp .twait{fill:#f0b94b}.dp text.wait{fill:#f3c466;stroke:#1d1d26}
      .dp .note{fill:#262b36;stroke:#4b5566}.dp .cut{stroke:#4b5566}
      .dp .fault{fill:#3a2442;stroke:#c58ad8}.dp .viol{fill:#43201f;stroke:#ff8a80}.dp .warn{fill:#3b2f15;stroke:#f0b94b}
      }
      </style>
      """;

  private DiagramStyle() {}
}
