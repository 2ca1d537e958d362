/** The lines by which a transport reports its listeners. */
parser grammar MethodParser;

/**
 * A client transport listens.
 *
 * @spec 3.3.2-CMETHOD-1
 * @ok CMETHOD trebuchet socks5 127.0.0.1:19999
 * @bad CMETHOD trebuchet socks5
 * @bad CMETHOD trebuchet socks6 127.0.0.1:19999
 */
clientMethod
  : CMETHOD name=transportName ( protocol=PROTOCOL | protocol=BREACH_PROTOCOL ) address=ADDRESS
  ;

/**
 * A client transport could not be started.
 *
 * @spec 3.3.2-CMETHODERR-1
 * @ok CMETHOD-ERROR trebuchet no rocks available
 * @bad CMETHOD-ERROR trebuchet
 */
clientMethodError : CMETHOD_ERROR name=transportName reason=ERROR_MESSAGE ;

/**
 * Every client transport has been reported.
 *
 * @spec 3.3.2-DONE-2
 * @ok CMETHODS DONE
 * @bad CMETHODS DONE now
 */
clientMethodsDone : CMETHODS DONE ;

/**
 * A server transport listens.
 *
 * @spec 3.3.3-SMETHOD-1
 * @spec 3.3.3-OPT-1
 * @ok SMETHOD trebuchet 198.51.100.1:19999
 * @ok SMETHOD rot_by_N 198.51.100.1:2323 ARGS:N=13
 * @bad SMETHOD trebuchet
 */
serverMethod : SMETHOD name=transportName address=ADDRESS option* ;

/**
 * A server transport could not be started.
 *
 * @spec 3.3.3-SMETHODERR-1
 * @ok SMETHOD-ERROR trebuchet no cows available
 * @bad SMETHOD-ERROR trebuchet
 */
serverMethodError : SMETHOD_ERROR name=transportName reason=ERROR_MESSAGE ;

/**
 * Every server transport has been reported.
 *
 * @spec 3.3.3-DONE-2
 * @ok SMETHODS DONE
 * @bad SMETHODS
 */
serverMethodsDone : SMETHODS DONE ;

/**
 * The name of a transport.
 *
 * @spec 3.1-NAME-1
 * @in CMETHOD-ERROR<> no rocks available
 * @ok  trebuchet
 * @bad  4trebuchet
 */
transportName : TRANSPORT_NAME | BREACH_TRANSPORT_NAME ;
