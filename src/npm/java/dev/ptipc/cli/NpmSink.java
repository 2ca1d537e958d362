package dev.ptipc.cli;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Takes what is written. */
@JSFunctor
public interface NpmSink extends JSObject {

  /** Takes bytes. */
  void write(String latin1);
}
