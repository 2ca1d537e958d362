package dev.ptipc.cli;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the options of a command say, checked before. */
public interface NpmOptions extends JSObject {

  /** The name of the form. */
  @JSProperty
  String getFormat();

  /** Whether to use colour. */
  @JSProperty
  boolean isColour();

  /** Whether to judge each line alone. */
  @JSProperty
  boolean isLinesOnly();

  /** Whether a file may be a log. */
  @JSProperty
  boolean isGuessing();

  /** Whether ANTLR's parser reads. */
  @JSProperty
  boolean isReference();

  /** Whether to judge by the edition of 2023. */
  @JSProperty
  boolean isEarlier();

  /** Bytes that a line may have. */
  @JSProperty
  int getMaxLine();

  /** The name of a role; empty to find it out. */
  @JSProperty
  String getRole();

  /** From which severity on a file fails. */
  @JSProperty
  String getFailOn();

  /** A name and a value in turn. */
  @JSProperty
  String[] getVariables();

  /** Whether to hide secrets. */
  @JSProperty
  boolean isMasked();

  /** Columns of text. */
  @JSProperty
  int getWidth();
}
