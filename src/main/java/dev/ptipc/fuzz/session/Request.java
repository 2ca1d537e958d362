package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Keyword;
import dev.ptipc.check.environment.EnvironmentCheck;
import dev.ptipc.check.line.Hosts;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Listener;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.session.Family;
import dev.ptipc.source.Bytes;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an environment asks of a transport, as far as it decides which messages may come. */
final class Request {

  private static final String ONE = "1";

  private final Map<String, Bytes> variables;
  private final Environment environment;
  private final boolean sound;
  private final @Nullable Role role;
  private final List<String> names;
  private final List<String> otherNames;
  private final List<String> versions;
  private final Map<String, Listener> bindings = new LinkedHashMap<>();
  private final Map<Keyword, Course> courses = new EnumMap<>(Keyword.class);

  Request(Map<String, Bytes> variables) {
    this.variables = variables;
    environment = Environment.of(variables);
    role = environment.role();
    sound =
        EnvironmentCheck.check(environment).stream()
            .noneMatch(finding -> finding.diagnostic().severity() == Severity.ERROR);
    otherNames = names(false);
    List<Item> offers = environment.versions();
    boolean wellFormed = offers.stream().allMatch(Item::good);
    versions =
        wellFormed ? offers.stream().map(offer -> offer.bytes().latin1()).toList() : List.of();
    environment.bindingsByName().forEach((name, listener) -> bindings.put(name.latin1(), listener));
    names = names(true).stream().filter(this::canListen).toList();
  }

  /** Nobody can listen at an address that is none. */
  private boolean canListen(String name) {
    Listener requested = bindings.get(name);
    if (requested == null) {
      return true;
    }
    boolean port = Integer.parseInt(requested.port().bytes().latin1()) <= Endpoint.LAST_PORT;
    return port && Hosts.parse(requested.host().bytes()) != null;
  }

  private List<String> names(boolean good) {
    if (role == null) {
      return List.of();
    }
    Set<String> distinct = new LinkedHashSet<>();
    for (Item item : environment.transports(role)) {
      if (item.good() == good && !item.bytes().isEmpty()) {
        distinct.add(item.bytes().latin1());
      }
    }
    return List.copyOf(distinct);
  }

  Map<String, Bytes> variables() {
    return variables;
  }

  Environment environment() {
    return environment;
  }

  /** Whether the environment has no error. */
  boolean isSound() {
    return sound;
  }

  @Nullable Role role() {
    return role;
  }

  /** The transports that were asked for and can be started, each once. */
  List<String> names() {
    return names;
  }

  /** What was asked for and is no name. */
  List<String> otherNames() {
    return otherNames;
  }

  /** Where one transport was told to listen. */
  @Nullable Listener binding(String name) {
    return bindings.get(name);
  }

  boolean hasProxy() {
    return environment.hasText(Variable.PROXY);
  }

  /** When the list cannot be read, nobody knows that it does not. */
  boolean offersOne() {
    return versions.isEmpty() || versions.contains(ONE);
  }

  List<String> otherVersions() {
    return versions.stream().filter(version -> !version.equals(ONE)).toList();
  }

  /** The message that ends the reports. */
  Keyword done() {
    return role == Role.SERVER ? Keyword.SMETHODS : Keyword.CMETHODS;
  }

  /** The message that reports a transport. */
  Keyword method() {
    return role == Role.SERVER ? Keyword.SMETHOD : Keyword.CMETHOD;
  }

  /** The plain courses on which a message comes. */
  Course plainCourse(Keyword wish) {
    return courses.computeIfAbsent(wish, keyword -> new Course(this, true, keyword));
  }

  /** Why a message cannot come; null when there is no one reason. */
  @Nullable String whyNot(Keyword keyword) {
    Role family = Family.of(keyword);
    if (family != null && role == null) {
      return "the environment is neither a client's nor a server's";
    }
    if (family != null && family != role) {
      return "the environment is not that of a " + family.word();
    }
    return switch (keyword) {
      case VERSION_ERROR -> offersOne() ? "the environment offers version `1`" : null;
      case PROXY, PROXY_ERROR -> hasProxy() ? null : "TOR_PT_PROXY is not set";
      default -> names.isEmpty() ? "the environment asks for no transport" : null;
    };
  }
}
