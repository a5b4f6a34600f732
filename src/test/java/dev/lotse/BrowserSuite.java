package dev.lotse;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What is read in a browser. It runs beside {@link OtherSuite}; all of it shares one demo and one Chromium. */
@Suite
@SelectPackages("dev.lotse.browser")
@IncludeClassNamePatterns(".*Test")
final class BrowserSuite {}
