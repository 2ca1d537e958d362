package dev.ptipc.ast;

/**
 * One method a kind of message.
 *
 * @param <R> what the visitor finds out
 */
public interface MessageVisitor<R> {

  /**
   * Visits VERSION.
   *
   * @param message the message
   * @return the result
   */
  R visitVersion(Message.Version message);

  /**
   * Visits VERSION-ERROR, ENV-ERROR and PROXY-ERROR.
   *
   * @param message the message
   * @return the result
   */
  R visitFailure(Message.Failure message);

  /**
   * Visits PROXY DONE, CMETHODS DONE and SMETHODS DONE.
   *
   * @param message the message
   * @return the result
   */
  R visitDone(Message.Done message);

  /**
   * Visits CMETHOD.
   *
   * @param message the message
   * @return the result
   */
  R visitClientMethod(Message.ClientMethod message);

  /**
   * Visits SMETHOD.
   *
   * @param message the message
   * @return the result
   */
  R visitServerMethod(Message.ServerMethod message);

  /**
   * Visits CMETHOD-ERROR and SMETHOD-ERROR.
   *
   * @param message the message
   * @return the result
   */
  R visitMethodFailure(Message.MethodFailure message);

  /**
   * Visits LOG.
   *
   * @param message the message
   * @return the result
   */
  R visitLog(Message.Log message);

  /**
   * Visits STATUS.
   *
   * @param message the message
   * @return the result
   */
  R visitStatus(Message.Status message);

  /**
   * Visits a line with a keyword that is not of this version.
   *
   * @param message the message
   * @return the result
   */
  R visitUnknown(Message.Unknown message);
}
