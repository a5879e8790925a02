/** The steps about the DoIP ECU. Add this package to the glue of your Cucumber run. */
package io.github.cucumberdoip.cucumber.glue;
