/**
 * The state of a scenario: its ECUs and whatever else has to be closed at its end. Java developers
 * who mix their own steps with ours reach the ECUs through {@link
 * io.github.cucumberdoip.cucumber.DoipWorld}.
 */
package io.github.cucumberdoip.cucumber;
