package dev.ptipc.cli;

import dev.ptipc.PtIpc;
import dev.ptipc.report.LineJson;
import dev.ptipc.source.Framer;

/** Cases as {@code ptipc parse} would print them. */
final class CaseJson implements CaseWriter {

  private final CaseStream stream;
  private final LineJson json;
  private final Framer framer;

  CaseJson(CaseStream stream) {
    PtIpc ptIpc = new PtIpc();
    this.stream = stream;
    this.json = new LineJson(stream.output());
    this.framer = new Framer(Framer.DEFAULT_LIMIT, line -> json.write("-", ptIpc.check(line), 0));
  }

  @Override
  public void write(byte[] bytes, int length) {
    framer.feed(bytes, 0, length);
  }

  @Override
  public void close() {
    framer.finish();
    json.finish();
    stream.close();
  }
}
