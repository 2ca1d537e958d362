package dev.ptipc.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Cases as files of a folder, each named by the SHA-1 of its bytes: as libFuzzer names its own, so
 * that a case is there once however often it is made.
 */
final class CaseFiles implements CaseWriter {

  private final Path folder;
  private final MessageDigest digest;

  CaseFiles(Path folder) throws IOException {
    try {
      this.folder = Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IOException(Failures.cannotWrite(folder.toString(), e), e);
    }
    try {
      digest = MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }

  @Override
  public void write(byte[] bytes, int length) {
    digest.update(bytes, 0, length);
    Path file = folder.resolve(HexFormat.of().formatHex(digest.digest()));
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new Failures.OutputFailed(file.toString(), e);
    }
  }

  @Override
  public void close() {}
}
