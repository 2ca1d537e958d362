/** A line of torrc, tor's configuration, as far as transports are concerned. */
parser grammar TorrcParser;

options { tokenVocab = TorrcLexer; }

/**
 * A line of torrc.
 *
 * @ok ClientTransportPlugin obfs4 exec /usr/bin/obfs4proxy
 * @ok UseBridges 1
 * @ok # nothing
 * @bad 127.0.0.1
 */
line : BLANK? ( plugin | bridge | option | BREACH_LINE )? BLANK? COMMENT? EOF ;

/**
 * A line that names the program of some transports, or where they listen.
 *
 * @ok ClientTransportPlugin obfs4 exec /usr/bin/obfs4proxy
 * @ok ClientTransportPlugin obfs4 socks5 127.0.0.1:9999
 * @bad ClientTransportPlugin obfs-4 exec /usr/bin/obfs4proxy
 */
plugin
  : ( CLIENT_PLUGIN | SERVER_PLUGIN )
    ( BLANK names=( NAMES | BREACH_NAMES ) ( BLANK ( command | external ) )? )?
  ;

/**
 * The program that the parent starts, and its arguments.
 *
 * @in ClientTransportPlugin obfs4 <>
 * @ok exec /usr/bin/obfs4proxy -enableLogging
 * @bad exec "C:\Tor\lyrebird.exe"
 */
command : ( EXEC | BREACH_HOW ) ( BLANK? words+=commandWord )* ;

/**
 * A word of the command.
 *
 * @in ClientTransportPlugin obfs4 exec <>
 * @ok /usr/bin/obfs4proxy
 * @bad "/usr/bin/obfs4proxy"
 */
commandWord : COMMAND_WORD | BREACH_QUOTED ;

/**
 * Where a transport listens that somebody else starts.
 *
 * @in ClientTransportPlugin obfs4 <>
 * @ok socks5 127.0.0.1:9999
 */
external : EXTERNAL ( BLANK WORD )* ;

/**
 * A bridge: its transport, address, fingerprint, and what the transport needs to know.
 *
 * @ok Bridge 198.51.100.1:443
 * @ok Bridge obfs4 198.51.100.1:443 0123456789ABCDEF0123456789ABCDEF01234567 cert=AAAA iat-mode=0
 * @bad Bridge obfs-4 198.51.100.1:443
 */
bridge : BRIDGE ( BLANK words+=bridgeWord )* ;

/**
 * A word of a bridge line.
 *
 * @in Bridge obfs4 <>
 * @ok 198.51.100.1:443
 * @ok cert=AAAA
 * @bad 198.51.100.1:https
 */
bridgeWord : ADDRESS | TRANSPORT | FINGERPRINT | ARGUMENT | BREACH_BRIDGE_WORD ;

/**
 * Any other option.
 *
 * @ok Socks5Proxy 127.0.0.1:9050
 */
option : OPTION ( BLANK words+=WORD )* ;
