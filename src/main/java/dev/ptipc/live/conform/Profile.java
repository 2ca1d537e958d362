package dev.ptipc.live.conform;

import dev.ptipc.ast.Message.MethodFailure;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Which transports a program has: those that started when all were asked for, and those that
 * somebody says it has.
 */
final class Profile {

  /** The same in every run of a program, and no name that anybody gave a transport. */
  private final String unknown;

  private final Map<Role, List<String>> started = new EnumMap<>(Role.class);
  private final Set<Bytes> known = new TreeSet<>();

  /** Those that whoever runs this says the program has. */
  private final List<String> believed;

  Profile(List<String> command, List<String> believed) {
    this.believed = List.copyOf(believed);
    CRC32 digest = new CRC32();
    digest.update(String.join(" ", command).getBytes(StandardCharsets.UTF_8));
    unknown = "zz_" + Long.toHexString(digest.getValue());
  }

  String unknown() {
    return unknown;
  }

  /** Takes over what a program said when it was asked for many names, or for one. */
  void learn(ScenarioObservation observation) {
    Role role = Objects.requireNonNull(observation.scenario().role());
    List<String> names = started.computeIfAbsent(role, key -> new ArrayList<>());
    for (Bytes name : observation.reports().launched()) {
      if (observation.asked().contains(name.latin1()) && !names.contains(name.latin1())) {
        names.add(name.latin1());
        known.add(name);
      }
    }
    String text = textFor(observation, unknown);
    for (MethodFailure failure : observation.reports().failures()) {
      String name = failure.transport().bytes().latin1();
      if (text == null || !text.equals(textFor(observation, name))) {
        known.add(failure.transport().bytes().copy());
      }
    }
    known.remove(Bytes.of(unknown));
  }

  /** What a program says of a name that it does not know is what it says of one without meaning. */
  private static @Nullable String textFor(ScenarioObservation observation, String name) {
    for (MethodFailure failure : observation.reports().failures()) {
      if (failure.transport().bytes().is(name)) {
        return failure.message().bytes().latin1().replace(name, "");
      }
    }
    return null;
  }

  /** The transports of a role; none when the program has none, or was not asked. */
  List<String> started(Role role) {
    return List.copyOf(started.getOrDefault(role, List.of()));
  }

  /** Those to ask for: what started, or else what it is said to have. */
  List<String> askable(Role role) {
    boolean none = started.values().stream().allMatch(List::isEmpty);
    return none && wasAsked(role) ? believed : started(role);
  }

  boolean wasAsked(Role role) {
    return started.containsKey(role);
  }

  boolean knows(Bytes name) {
    return known.contains(name) || believed.contains(name.latin1());
  }
}
