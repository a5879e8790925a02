/**
 * The steps of the embedded DoIP tester. Add this package to the glue only if the embedded tester
 * is to play the system under test.
 */
package io.github.cucumberdoip.cucumber.tester;
