package dev.lotse;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything that needs no browser. */
@Suite
@SelectPackages("dev.lotse")
@ExcludePackages("dev.lotse.browser")
@IncludeClassNamePatterns(".*Test")
final class OtherSuite {}
