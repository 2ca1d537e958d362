package dev.ptipc.spec;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The errata of the published text. */
public final class Errata {
  private static final List<Erratum> ALL = gather();

  private Errata() {}

  /**
   * Returns every erratum, by ascending id.
   *
   * @return the errata, in an unmodifiable list
   */
  public static List<Erratum> all() {
    return ALL;
  }

  /**
   * Looks up an erratum.
   *
   * @param id the id, like "E-07"; case matters
   * @return the erratum, or empty if none has this id
   */
  public static Optional<Erratum> find(String id) {
    requireNonNull(id, "id");
    for (Erratum erratum : ALL) {
      if (erratum.id().equals(id)) {
        return Optional.of(erratum);
      }
    }
    return Optional.empty();
  }

  private static List<Erratum> gather() {
    List<Erratum> errata = new ArrayList<>();
    errata.addAll(Chapter.errata(MetaformatChapter.ERRATA));
    errata.addAll(Chapter.errata(VersionChapter.ERRATA));
    errata.addAll(Chapter.errata(ProxyChapter.ERRATA));
    errata.addAll(Chapter.errata(ClientChapter.ERRATA));
    errata.addAll(Chapter.errata(ServerChapter.ERRATA));
    errata.addAll(Chapter.errata(LogAndStatusChapter.ERRATA));
    // The files are by subject, while the numbers were given in the order of discovery.
    errata.sort(Comparator.comparing(Erratum::id));
    return List.copyOf(errata);
  }
}
