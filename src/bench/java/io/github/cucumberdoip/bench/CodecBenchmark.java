package io.github.cucumberdoip.bench;

import io.github.cucumberdoip.codec.Decoded;
import io.github.cucumberdoip.codec.Frame;
import io.github.cucumberdoip.codec.FrameHeader;
import io.github.cucumberdoip.codec.MessageDecoder;
import io.github.cucumberdoip.codec.MessageEncoder;
import io.github.cucumberdoip.codec.StreamFramer;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DoipMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to encode, decode and frame one diagnostic message. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class CodecBenchmark {
  /** How many bytes of UDS the message carries. */
  @Param({"3", "4095"})
  public int userData;

  private DoipMessage message;
  private Frame frame;
  private byte[] bytes;
  private StreamFramer framer;
  private Frame framed;

  /** Makes the message in all its forms. */
  @Setup
  public void prepare() {
    LogicalAddress tester = LogicalAddress.of(0x0E00);
    message = new DiagnosticMessage(tester, Wire.ECU, Bytes.wrap(new byte[userData]));
    Bytes encoded = MessageEncoder.encode(0x02, message);
    frame = Frame.ofDatagram(encoded);
    bytes = encoded.toArray();
    framer =
        new StreamFramer(
            new StreamFramer.Sink() {
              @Override
              public StreamFramer.Verdict onHeader(FrameHeader header) {
                return StreamFramer.Verdict.KEEP;
              }

              @Override
              public void onFrame(Frame complete) {
                framed = complete;
              }
            });
  }

  /**
   * Message to bytes.
   *
   * @return the bytes
   */
  @Benchmark
  public Bytes encode() {
    return MessageEncoder.encode(0x02, message);
  }

  /**
   * Frame to message.
   *
   * @return the message
   */
  @Benchmark
  public Decoded decode() {
    return MessageDecoder.decode(frame);
  }

  /**
   * Bytes of a stream to frame.
   *
   * @return the frame
   */
  @Benchmark
  public Frame frame() {
    framer.feed(bytes, 0, bytes.length);
    return framed;
  }
}
