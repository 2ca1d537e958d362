package dev.ptipc.parentlog;

import dev.ptipc.ast.Message;
import org.jspecify.annotations.Nullable;

/** Which transport a message is about. */
final class TransportNames {

  private TransportNames() {}

  /** The name in a report of a transport; null for any other message. */
  static @Nullable String of(Message message) {
    if (message instanceof Message.ClientMethod method) {
      return method.transport().text();
    } else if (message instanceof Message.ServerMethod method) {
      return method.transport().text();
    }
    return message instanceof Message.MethodFailure failure ? failure.transport().text() : null;
  }

  /** Whether it says where a transport listens. */
  static boolean isListener(Message message) {
    return message instanceof Message.ClientMethod || message instanceof Message.ServerMethod;
  }
}
