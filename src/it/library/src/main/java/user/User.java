package user;

import dev.ptipc.PtIpc;
import java.io.File;
import java.nio.file.Path;

/** Says what a line is, and what is on the class path beside this project. */
final class User {

  private User() {}

  public static void main(String[] arguments) {
    System.out.println(PtIpc.parse("CMETHOD obfs4 socks5 127.0.0.1:99999").status().word());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      System.out.println(Path.of(entry).getFileName());
    }
  }
}
