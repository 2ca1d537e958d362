package dev.ptipc.check.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Value;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import java.util.List;

/** The version against those that the parent offered. */
final class Versions {

  private final Subject subject;

  Versions(Subject subject) {
    this.subject = subject;
  }

  void chosen(CheckedLine line, Value version) {
    List<Item> offered = offered();
    if (!offered.isEmpty() && offered.stream().noneMatch(o -> o.bytes().equals(version.bytes()))) {
      subject.at(
          line,
          RequestRules.VERSION_NOT_OFFERED.at(
              version.span(), Shown.quoted(version.bytes()) + " was not offered"));
    }
  }

  void refused(CheckedLine line) {
    if (offered().stream().anyMatch(offer -> offer.bytes().is("1"))) {
      subject.at(
          line,
          RequestRules.VERSION_REFUSED.at(
              Order.keyword(Keyword.VERSION_ERROR), "version `1` was offered"));
    }
  }

  /** None when the list is not known or not well formed: then nobody knows what was offered. */
  private List<Item> offered() {
    Environment environment = subject.environment();
    List<Item> versions = environment == null ? List.of() : environment.versions();
    return versions.stream().allMatch(Item::good) ? versions : List.of();
  }
}
