/** Speed, measured: micro benchmarks, the fixture against a bare server, and a journal soak. */
package io.github.cucumberdoip.bench;
