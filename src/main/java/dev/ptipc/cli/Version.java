package dev.ptipc.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this program, as the jar's manifest tells it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"ptipc " + number()};
  }

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
