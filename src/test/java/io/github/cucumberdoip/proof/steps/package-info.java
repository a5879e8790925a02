/** Steps of a test project whose tester under test is scapy. */
package io.github.cucumberdoip.proof.steps;
