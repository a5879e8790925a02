package io.github.cucumberdoip.bench;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** What the client does to a server, the same to both. */
final class Traffic {
  private static final long DURATION = TimeUnit.MILLISECONDS.toNanos(130);
  private static final int UDP_TIMEOUT_MILLIS = 5_000;
  private static final int ROUND_TRIPS = 2_000;

  private Traffic() {}

  /** The median time of a request on one connection until its response is there, in us. */
  static double roundTrip(int port) throws IOException {
    try (Tester tester = new Tester(port)) {
      tester.prepare(Exchange.READ, 1);
      long[] nanos = new long[ROUND_TRIPS];
      for (int i = 0; i < nanos.length; i++) {
        long begin = System.nanoTime();
        tester.exchange();
        nanos[i] = System.nanoTime() - begin;
      }
      Arrays.sort(nanos);
      return nanos[nanos.length / 2] / 1e3;
    }
  }

  /** Exchanges a second on one connection. */
  static double rate(int port, Exchange exchange) throws IOException {
    try (Tester tester = new Tester(port)) {
      tester.prepare(exchange, 1);
      return rate(tester::exchange);
    }
  }

  /** Exchanges a second on several connections together, each with a thread of its own. */
  static double rate(int port, Exchange exchange, int connections) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      Callable<Double> one = () -> rate(port, exchange);
      double sum = 0;
      for (Future<Double> rate : start(threads, one, connections)) {
        sum += rate.get();
      }
      return sum;
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    } finally {
      threads.shutdown();
    }
  }

  private static <T> List<Future<T>> start(ExecutorService threads, Callable<T> task, int times) {
    List<Future<T>> started = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      started.add(threads.submit(task));
    }
    return started;
  }

  /** Vehicle identifications a second, one after another. */
  static double identifications(int port) throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (DatagramSocket socket = new DatagramSocket(0, loopback)) {
      socket.setSoTimeout(UDP_TIMEOUT_MILLIS);
      byte[] question = Wire.identificationRequest();
      int expected = Wire.announcement().length;
      DatagramPacket request = new DatagramPacket(question, question.length, loopback, port);
      DatagramPacket answer = new DatagramPacket(new byte[1024], 1024);
      return rate(
          () -> {
            socket.send(request);
            socket.receive(answer);
            if (answer.getLength() != expected) {
              throw new IOException("an answer of " + answer.getLength() + " bytes");
            }
          });
    }
  }

  private static double rate(Step step) throws IOException {
    long begin = System.nanoTime();
    long now = begin;
    int count = 0;
    while (now - begin < DURATION) {
      step.run();
      count++;
      now = System.nanoTime();
    }
    return count * 1e9 / (now - begin);
  }

  private interface Step {
    void run() throws IOException;
  }
}
