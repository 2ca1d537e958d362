window.ptipcSentences = () => ([
  {
    "id": "tor/exited",
    "by": "tor",
    "format": "Managed proxy \"%s\" having PID %lu terminated with status code %lu",
    "holes": [
      "program",
      "pid",
      "status"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "exited",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} {ended}",
    "unsaid": "{status}",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/exited-before-0.4.5",
    "by": "tor",
    "format": "Managed proxy \"%s\" process terminated with status code %lu",
    "holes": [
      "program",
      "status"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "exited",
    "seen": [],
    "known": "from a report of 2020, by an older tor on Windows",
    "happened": "{program} {ended}",
    "unsaid": "{status}",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/has-exited",
    "by": "tor",
    "format": "Managed proxy \"%s\" having PID %lu has exited.",
    "holes": [
      "program",
      "pid"
    ],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "{program} has ended",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/terminating",
    "by": "tor",
    "format": "Managed proxy \"%s\" having PID %lu is being terminated...",
    "holes": [
      "program",
      "pid"
    ],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "tor ends {program}",
    "unsaid": "A line before it says why.",
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/died-in-state",
    "by": "tor",
    "format": "Managed proxy at '%s' died in state %s",
    "holes": [
      "program",
      "state"
    ],
    "level": "warn",
    "part": "follows",
    "outcome": "exited",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} ended in the state `{state}`",
    "unsaid": "The line before it says how it ended.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/launch-failed",
    "by": "tor",
    "format": "Managed proxy at '%s' failed at launch.",
    "holes": [
      "program"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "cannot-execute",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "{program} could not be started",
    "unsaid": "tor does not say why; a line before it may.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/launch-failed-errno",
    "by": "tor",
    "format": "Could not launch managed proxy executable at '%s' ('%s').",
    "holes": [
      "program",
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "cannot-execute",
    "seen": [],
    "known": "from reports about tor before 0.4.0",
    "happened": "{program} could not be started: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "shows who may start it; tor often runs as a user of its own, such as debian-tor",
        "command": "ls -l {program}"
      },
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/create-process",
    "by": "tor",
    "format": "CreateProcessA() failed: %s",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "cannot-execute",
    "seen": [],
    "known": "from reports about tor on Windows",
    "happened": "Windows could not start the program: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/child-error",
    "by": "tor",
    "format": "Error from child process: %s",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "cannot-execute",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a fault of tor or of the system",
    "happened": "the program could not be started: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/fork-failed",
    "by": "tor",
    "format": "Failed to create child process: %s",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "cannot-execute",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a fault of tor or of the system",
    "happened": "the system could not give tor a new process: {reason}",
    "unsaid": "The trouble is with the machine, not with the transport.",
    "next": [
      {
        "why": "shows whether the machine has run out of memory or processes",
        "command": "free -m; ulimit -u"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/failed-protocol",
    "by": "tor",
    "format": "Managed proxy at '%s' failed the configuration protocol and will be destroyed.",
    "holes": [
      "program"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor ended {program} because of something that it wrote",
    "unsaid": "It does not say which line; at level info the log has it. It is either a line that tor cannot use, or an ENV-ERROR after VERSION, with which the transport itself gave up.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/env-error",
    "by": "tor",
    "format": "Managed proxy couldn't understand the pluggable transport environment variables. (%s)",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "gave-up",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport gave up, because it cannot use what tor told it: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/version-error",
    "by": "tor",
    "format": "Managed proxy could not pick a configuration protocol version.",
    "holes": [],
    "level": "warn",
    "part": "cause",
    "outcome": "gave-up",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport gave up: it speaks no version of the protocol that tor speaks",
    "unsaid": "tor offers version 1, the only one in use.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/version",
    "by": "tor",
    "format": "Managed proxy tried to negotiate on version '%s'. We only support version '1'",
    "holes": [
      "version"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport chose version `{version}` of the protocol; tor speaks only version 1",
    "unsaid": "A space at the end of the line has the same effect.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/proxy-error",
    "by": "tor",
    "format": "Managed proxy failed to configure the pluggable transport's outgoing proxy. (%s)",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "role": "client",
    "part": "cause",
    "outcome": "gave-up",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport gave up, because it cannot use the proxy that torrc names: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "not every transport can use every kind of proxy: try another kind (Socks5Proxy, HTTPSProxy) or none",
        "command": null
      },
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/proxy-unanswered",
    "by": "tor",
    "format": "Managed proxy '%s' did not configure the specified outgoing proxy and will be terminated.",
    "holes": [
      "program"
    ],
    "level": "warn",
    "role": "client",
    "part": "cause",
    "outcome": "proxy-unanswered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} did not say whether it can use the proxy that torrc names, and tor ended it",
    "unsaid": "It sent neither `PROXY DONE` nor `PROXY-ERROR`; such a program is too old for proxies or was not written for them.",
    "next": [
      {
        "why": "use a newer version of this program; or take Socks4Proxy, Socks5Proxy and HTTPSProxy out of torrc, but then tor connects without your proxy: do not, if the proxy is what hides you",
        "command": null
      },
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/method-error",
    "by": "tor",
    "format": "%s managed proxy encountered a method error. (%s)",
    "holes": [
      "role",
      "error"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "transport-failed",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{failed}",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/no-listeners",
    "by": "tor",
    "format": "Managed proxy '%s' was spawned successfully, but it didn't launch any pluggable transport listeners!",
    "holes": [
      "program"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "no-listeners",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} runs, but none of its transports was started",
    "unsaid": "A line before it may say why.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/no-text",
    "by": "tor",
    "format": "Managed proxy sent us an %s without an error message.",
    "holes": [
      "keyword"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport sent `{keyword}` and did not say why",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/too-few",
    "by": "tor",
    "format": "Managed proxy sent us a %s line with too few arguments.",
    "holes": [
      "keyword"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport sent a `{keyword}` line with something missing",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/missing-argument",
    "by": "tor",
    "format": "Managed proxy sent us a %s line with missing argument.",
    "holes": [
      "keyword"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "the transport sent a `{keyword}` line with nothing after it",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/malformed",
    "by": "tor",
    "format": "Managed proxy sent us malformed %s line.",
    "holes": [
      "keyword"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport sent a malformed `{keyword}` line",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/name",
    "by": "tor",
    "format": "Transport name is not a C identifier (%s).",
    "holes": [
      "transport"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "`{transport}` is not a name that a transport can have",
    "unsaid": "The same sentence is written about a name in torrc.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/protocol-word",
    "by": "tor",
    "format": "Client managed proxy sent us a proxy protocol we don't recognize. (%s)",
    "holes": [
      "protocol"
    ],
    "level": "warn",
    "role": "client",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport says that it speaks `{protocol}`; tor knows only socks4 and socks5, in lower case",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/address",
    "by": "tor",
    "format": "Error parsing transport address '%s'",
    "holes": [
      "address"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport says that it listens at `{address}`, which is not an IP address with a port",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/port",
    "by": "tor",
    "format": "Transport address '%s' has no port.",
    "holes": [
      "address"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport says that it listens at `{address}`, without a port",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/unknown-line",
    "by": "tor",
    "format": "Unknown line received by managed proxy (%s).",
    "holes": [
      "line"
    ],
    "level": "notice",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport sent a line that tor does not know, and tor went on",
    "unsaid": "Most often it is something else printed to stdout, or a keyword of a newer protocol.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/unexpected-state",
    "by": "tor",
    "format": "Unexpected state '%d' of managed proxy '%s'.",
    "holes": [
      "state",
      "program"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a fault of tor or of the system",
    "happened": "tor lost track of {program}",
    "unsaid": "This is a fault of tor.",
    "next": [
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/log-invalid",
    "by": "tor",
    "format": "Managed proxy \"%s\" wrote an invalid LOG message: %s",
    "holes": [
      "program",
      "line"
    ],
    "level": "warn",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} wrote a LOG line that tor cannot read; tor dropped it and went on",
    "unsaid": "It ends nothing, but what the transport had to say is lost.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/log-message",
    "by": "tor",
    "format": "Managed proxy \"%s\" wrote a LOG line without MESSAGE: %s",
    "holes": [
      "program",
      "line"
    ],
    "level": "warn",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} wrote a LOG line without MESSAGE; tor dropped it and went on",
    "unsaid": "It ends nothing, but what the transport had to say is lost.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/log-severity",
    "by": "tor",
    "format": "Managed proxy \"%s\" wrote a LOG line without SEVERITY: %s",
    "holes": [
      "program",
      "line"
    ],
    "level": "warn",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} wrote a LOG line without SEVERITY; tor dropped it and went on",
    "unsaid": "It ends nothing, but what the transport had to say is lost.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/log-level",
    "by": "tor",
    "format": "Managed proxy \"%s\" wrote a LOG line with an invalid severity level: %s",
    "holes": [
      "program",
      "level"
    ],
    "level": "warn",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} wrote a LOG line with a level that tor does not know; tor dropped it and went on",
    "unsaid": "It ends nothing, but what the transport had to say is lost.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/status-invalid",
    "by": "tor",
    "format": "Managed proxy \"%s\" wrote an invalid STATUS message: %s",
    "holes": [
      "program",
      "line"
    ],
    "level": "warn",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} wrote a STATUS line that tor cannot read; tor dropped it and went on",
    "unsaid": "It ends nothing, but what the transport had to say is lost.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/status-types",
    "by": "tor",
    "format": "Managed proxy \"%s\" has multiple TYPE key which is not allowed.",
    "holes": [
      "program"
    ],
    "level": "warn",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} wrote a STATUS line with two TYPE keys; tor dropped it and went on",
    "unsaid": "It ends nothing, but what the transport had to say is lost.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/status-type",
    "by": "tor",
    "format": "Managed proxy \"%s\" wrote a STATUS line without a defined message TYPE",
    "holes": [
      "program"
    ],
    "level": "warn",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} wrote a STATUS line whose TYPE tor does not know; tor dropped it and went on",
    "unsaid": "It ends nothing, but what the transport had to say is lost.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/status-version",
    "by": "tor",
    "format": "Managed proxy \"%s\" wrote a STATUS TYPE=version line with a missing VERSION field",
    "holes": [
      "program"
    ],
    "level": "warn",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} wrote a STATUS line about its version without VERSION; tor dropped it and went on",
    "unsaid": "It ends nothing, but what the transport had to say is lost.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/status-implementation",
    "by": "tor",
    "format": "Managed proxy \"%s\" wrote a STATUS TYPE=version line with a missing IMPLEMENTATION field",
    "holes": [
      "program"
    ],
    "level": "warn",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} wrote a STATUS line about its version without IMPLEMENTATION; tor dropped it and went on",
    "unsaid": "It ends nothing, but what the transport had to say is lost.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/log",
    "by": "tor",
    "format": "Managed proxy \"%s\": %s",
    "holes": [
      "program",
      "text"
    ],
    "level": "as the transport says",
    "part": "talk",
    "outcome": "runs",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} runs and says: {text}",
    "unsaid": "These are the transport's own words: the trouble may lie between it and the network, not between it and tor.",
    "next": [
      {
        "why": "the bridge, the broker or the network: try another bridge or another transport",
        "command": null
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/line",
    "by": "tor",
    "format": "Got a line from managed proxy '%s': (%s)",
    "holes": [
      "program",
      "line"
    ],
    "level": "info",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} sent a line to tor",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/stderr",
    "by": "tor",
    "format": "Managed proxy at '%s' reported via standard error: %s",
    "holes": [
      "program",
      "text"
    ],
    "level": "info",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} wrote to stderr: {text}",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/spawned",
    "by": "tor",
    "format": "Managed proxy at '%s' has spawned with PID '%lu'.",
    "holes": [
      "program",
      "pid"
    ],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor made a process for {program}",
    "unsaid": "On Unix this says nothing about whether the program exists.",
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/state",
    "by": "tor",
    "format": "Managed proxy \"%s\" changed state: %s -> %s",
    "holes": [
      "program",
      "from",
      "to"
    ],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} is at `{to}`",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/completed",
    "by": "tor",
    "format": "%s managed proxy '%s' configuration completed!",
    "holes": [
      "role",
      "program"
    ],
    "level": "notice",
    "part": "progress",
    "outcome": "runs",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{program} is ready",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/registered-client",
    "by": "tor",
    "format": "Successfully registered transport %s at %s.",
    "holes": [
      "transport",
      "address"
    ],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "`{transport}` is ready",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/registered",
    "by": "tor",
    "format": "Successfully registered transport %s",
    "holes": [
      "transport"
    ],
    "level": "info",
    "part": "progress",
    "outcome": "runs",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "`{transport}` is ready",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/registered-server",
    "by": "tor",
    "format": "Registered server transport '%s' at '%s'",
    "holes": [
      "transport",
      "address"
    ],
    "level": "notice",
    "role": "server",
    "part": "progress",
    "outcome": "runs",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "`{transport}` is ready, and listens at {address}",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/attached",
    "by": "tor",
    "format": "Transport %s at %s:%d with SOCKS %d. Attached to managed proxy.",
    "holes": [
      "transport",
      "address",
      "port",
      "socks"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "`{transport}` listens at {address}:{port}",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/server-at",
    "by": "tor",
    "format": "Server transport %s at %s:%d.",
    "holes": [
      "transport",
      "address",
      "port"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "`{transport}` listens at {address}:{port}",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/args",
    "by": "tor",
    "format": "PT SOCKS5 arguments: %s",
    "holes": [
      "arguments"
    ],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor hands the arguments of the bridge line to the transport",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/remaining",
    "by": "tor",
    "format": "Configuring remaining managed proxies (%d)!",
    "holes": [
      "count"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{count} transports are still to be configured",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/delay-pt",
    "by": "tor",
    "format": "Delaying dir fetches (pt proxies still configuring)",
    "holes": [],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "tor waits for its transports",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/still",
    "by": "tor",
    "format": "Pluggable transport proxies still configuring",
    "holes": [],
    "level": "notice",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: tor writes it as a part of other sentences, and on its control port",
    "happened": "tor waits for its transports",
    "unsaid": "If this is the last line of the log, a transport has not said `CMETHODS DONE`.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/delaying-still",
    "by": "tor",
    "format": "Delaying directory fetches: Pluggable transport proxies still configuring",
    "holes": [],
    "level": "notice",
    "part": "waits",
    "outcome": "stopped-by-parent",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "tor still waits for its transport, which has not said that it is ready",
    "unsaid": "tor waits for ever and says no more.",
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/restart",
    "by": "tor",
    "format": "Preparing managed proxy '%s' for restart.",
    "holes": [
      "program"
    ],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a torrc that is changed while tor runs, or a second run",
    "happened": "tor restarts {program} after a change of torrc",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/no-restart",
    "by": "tor",
    "format": "Nothing changed for managed proxy '%s' after HUP: not restarting.",
    "holes": [
      "program"
    ],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a torrc that is changed while tor runs, or a second run",
    "happened": "tor keeps {program} running after a change of torrc",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/not-needed",
    "by": "tor",
    "format": "Pluggable transport proxy (%s) does not provide any needed transports and will not be launched.",
    "holes": [
      "transports"
    ],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "no bridge line needs {transports}, so tor does not start the program",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/not-registered",
    "by": "tor",
    "format": "We were supposed to connect to bridge '%s' using pluggable transport '%s', but we can't find a pluggable transport proxy supporting '%s'. This can happen if you haven't provided a ClientTransportPlugin line, or if your pluggable transport proxy stopped running.",
    "holes": [
      "bridge",
      "transport",
      "transport2"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "not-registered",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "tor has no transport `{transport}`: no line of torrc names a program for it, or that program has ended, or has not reported it",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/cannot-use-bridge",
    "by": "tor",
    "format": "Can't use bridge at %s: there is no configured transport called \"%s\".",
    "holes": [
      "bridge",
      "transport"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor has no transport `{transport}`: no line of torrc names a program for it, or that program has ended, or has not reported it",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      },
      {
        "why": "{log}",
        "command": "ptipc diagnose FILE"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/not-added",
    "by": "tor",
    "format": "Could not add transport %s at %s. Skipping.",
    "holes": [
      "transport",
      "address"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "not-registered",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "tor could not add `{transport}`",
    "unsaid": "Most often another program has already reported the same name.",
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/not-added-server",
    "by": "tor",
    "format": "Could not add transport %s. Skipping.",
    "holes": [
      "transport"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor could not add `{transport}`",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/twice",
    "by": "tor",
    "format": "You tried to add transport '%s' at '%s' but the same transport already exists at '%s'. Skipping.",
    "holes": [
      "transport",
      "address",
      "address2"
    ],
    "level": "notice",
    "part": "talk",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "`{transport}` was reported twice; tor keeps the first",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/replaced",
    "by": "tor",
    "format": "You tried to add transport '%s' at '%s' but there was already a transport marked for deletion at '%s'. We deleted the old transport and registered the new one.",
    "holes": [
      "transport",
      "address",
      "address2"
    ],
    "level": "notice",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a torrc that is changed while tor runs, or a second run",
    "happened": "`{transport}` listens at another address than before",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/no-address",
    "by": "tor",
    "format": "Unable to find address for transport %s",
    "holes": [
      "transport"
    ],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "tor knows no address of `{transport}` to publish",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/bridge-refused",
    "by": "tor",
    "format": "Proxy Client: unable to connect %s (%s)",
    "holes": [
      "connection",
      "reason"
    ],
    "level": "warn",
    "part": "bridge",
    "outcome": "bridge-failed",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the transport runs, but the bridge cannot be reached ({reason})",
    "unsaid": "The bridge is gone or blocked, its line is incomplete or mistyped, or the network is down. Nothing is wrong between tor and the transport.",
    "next": [
      {
        "why": "make sure that this computer is online, then try another bridge",
        "command": null
      },
      {
        "why": "looks at the Bridge lines",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": true
  },
  {
    "id": "tor/bridge-refused-silently",
    "by": "tor",
    "format": "Proxy Client: unable to connect %s",
    "holes": [
      "connection"
    ],
    "level": "warn",
    "part": "bridge",
    "outcome": "bridge-failed",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "the transport runs, but the bridge cannot be reached",
    "unsaid": "The bridge is gone or blocked, its line is incomplete or mistyped, or the network is down. Nothing is wrong between tor and the transport.",
    "next": [
      {
        "why": "make sure that this computer is online, then try another bridge",
        "command": null
      },
      {
        "why": "looks at the Bridge lines",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-connected",
    "by": "tor",
    "format": "Proxy Client: %s successful",
    "holes": [
      "connection"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a bridge that answers",
    "happened": "the transport connected to the bridge",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/proxy-down",
    "by": "tor",
    "format": "The connection to the %s proxy server at %s just failed. Make sure that the proxy server is up and running.",
    "holes": [
      "kind",
      "address"
    ],
    "level": "warn",
    "part": "follows",
    "outcome": "bridge-failed",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "tor cannot reach what should listen at {address}: the transport has ended, or the proxy of torrc is not running",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/connecting",
    "by": "tor",
    "format": "Connecting to pluggable transport",
    "holes": [],
    "level": "notice",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: tor writes it as a part of other sentences, and on its control port",
    "happened": "tor connects to the transport",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/connecting-circuit",
    "by": "tor",
    "format": "Connecting to pluggable transport to build circuits",
    "holes": [],
    "level": "notice",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: tor writes it as a part of other sentences, and on its control port",
    "happened": "tor connects to the transport",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/connected",
    "by": "tor",
    "format": "Connected to pluggable transport",
    "holes": [],
    "level": "notice",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: tor writes it as a part of other sentences, and on its control port",
    "happened": "tor is connected to the transport",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/connected-circuit",
    "by": "tor",
    "format": "Connected to pluggable transport to build circuits",
    "holes": [],
    "level": "notice",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: tor writes it as a part of other sentences, and on its control port",
    "happened": "tor is connected to the transport",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/stuck",
    "by": "tor",
    "format": "Problem bootstrapping. Stuck at %d%% (%s): %s. (%s; %s; count %d; recommendation %s; host %s at %s)",
    "holes": [
      "percent",
      "tag",
      "phase",
      "reason",
      "kind",
      "count",
      "recommendation",
      "host",
      "address"
    ],
    "level": "warn",
    "part": "follows",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "tor gets no further than {percent}%: {reason}",
    "unsaid": "It only follows from something else.",
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/stuck-before-0.4.0",
    "by": "tor",
    "format": "Problem bootstrapping. Stuck at %d%%: %s. (%s; %s; count %d; recommendation %s; host %s at %s)",
    "holes": [
      "percent",
      "phase",
      "reason",
      "kind",
      "count",
      "recommendation",
      "host",
      "address"
    ],
    "level": "warn",
    "part": "follows",
    "outcome": null,
    "seen": [],
    "known": "from reports about tor before 0.4.0",
    "happened": "tor gets no further than {percent}%: {reason}",
    "unsaid": "It only follows from something else.",
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/no-bridges",
    "by": "tor",
    "format": "No running bridges",
    "holes": [],
    "level": "notice",
    "part": "follows",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: tor writes it as a part of other sentences, and on its control port",
    "happened": "tor has no bridge that answers",
    "unsaid": "It only follows from something else.",
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/delaying-bridges",
    "by": "tor",
    "format": "Delaying directory fetches: No running bridges",
    "holes": [],
    "level": "notice",
    "part": "follows",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor has no bridge that answers",
    "unsaid": "It only follows from something else.",
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/registering-bridge",
    "by": "tor",
    "format": "Registering bridge at %s (transport: %s) (%s)",
    "holes": [
      "bridge",
      "transport",
      "arguments"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor reads a bridge line for `{transport}`",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/one-bridge",
    "by": "tor",
    "format": "Only one bridge (transport: '%s') is configured. You should have at least two for conflux, for any transport that is not 'snowflake'.",
    "holes": [
      "transport"
    ],
    "level": "warn",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a bridge that answers",
    "happened": "there is only one bridge; no transport is at fault",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/few-plugin",
    "by": "tor",
    "format": "Too few arguments on %sTransportPlugin line.",
    "holes": [
      "role"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a {role}TransportPlugin line of torrc lacks something, and tor does not start",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/strange-plugin",
    "by": "tor",
    "format": "Strange %sTransportPlugin type '%s'",
    "holes": [
      "role",
      "word"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a {role}TransportPlugin line of torrc says `{word}` where `exec` or `socks5` is expected",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/invalid-client-line",
    "by": "tor",
    "format": "Invalid client transport line. See logs for details.",
    "holes": [],
    "level": "warn",
    "part": "follows",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a ClientTransportPlugin line of torrc is wrong",
    "unsaid": "The line before it says what.",
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/invalid-server-line",
    "by": "tor",
    "format": "Invalid server transport line. See logs for details.",
    "holes": [],
    "level": "warn",
    "part": "follows",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a ServerTransportPlugin line of torrc is wrong",
    "unsaid": "The line before it says what.",
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/external-many",
    "by": "tor",
    "format": "You can't have an external proxy with more than one transport.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a plugin line of torrc names several transports and one address",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/sandbox",
    "by": "tor",
    "format": "Managed proxies are not compatible with Sandbox mode.(%sTransportPlugin line was %s)",
    "holes": [
      "role",
      "line"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "cannot-execute",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "torrc has `Sandbox 1`, under which tor starts no program",
    "unsaid": null,
    "next": [
      {
        "why": "take `Sandbox 1` out of torrc",
        "command": null
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/no-exec",
    "by": "tor",
    "format": "Managed proxies are not compatible with NoExec mode; ignoring.(%sTransportPlugin line was %s)",
    "holes": [
      "role",
      "line"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "cannot-execute",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "torrc has `NoExec 1`, under which tor starts no program",
    "unsaid": null,
    "next": [
      {
        "why": "take `NoExec 1` out of torrc",
        "command": null
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/not-a-relay",
    "by": "tor",
    "format": "Tor is not configured as a relay but you specified a ServerTransportPlugin line (%s). The ServerTransportPlugin line will be ignored.",
    "holes": [
      "line"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "torrc has a ServerTransportPlugin line and no ORPort, so tor ignores it",
    "unsaid": null,
    "next": [
      {
        "why": "a bridge needs `BridgeRelay 1` and `ORPort`",
        "command": null
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/listen-alone",
    "by": "tor",
    "format": "You need at least a single managed-proxy to specify a transport listen address. The ServerTransportListenAddr line will be ignored.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "torrc says where a transport is to listen, but names no program for it",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/no-extorport",
    "by": "tor",
    "format": "We use pluggable transports but the Extended ORPort is disabled. Tor and your pluggable transports proxy communicate with each other via the Extended ORPort so it is suggested you enable it: it will also allow your Bridge to collect statistics about its clients that use pluggable transports. Please enable it using the ExtORPort torrc option (e.g. set 'ExtORPort auto').",
    "holes": [],
    "level": "notice",
    "part": "progress",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "torrc has no ExtORPort; the transport works without it",
    "unsaid": null,
    "next": [
      {
        "why": "put `ExtORPort auto` into torrc",
        "command": null
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/extorport-public",
    "by": "tor",
    "format": "You specified a public address '%s' for %sPort. This is not advised; this address is supposed to only be exposed on localhost so that your pluggable transport proxies can connect to it.",
    "holes": [
      "address",
      "option"
    ],
    "level": "warn",
    "part": "progress",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "{option}Port in torrc should be on 127.0.0.1",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/extorport-invalid",
    "by": "tor",
    "format": "Invalid ExtORPort configuration",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "ExtORPort of torrc cannot be read, and tor does not start",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/extorport-cookie",
    "by": "tor",
    "format": "Error creating Extended ORPort cookie file.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "tor cannot write the file that a server transport needs in order to talk to it",
    "unsaid": "Most often the directory belongs to another user.",
    "next": [
      {
        "why": "shows who owns it",
        "command": "ls -ld /var/lib/tor"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/listen-few",
    "by": "tor",
    "format": "Too few arguments on ServerTransportListenAddr line.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a ServerTransportListenAddr line of torrc lacks something",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/listen-address",
    "by": "tor",
    "format": "Error parsing ServerTransportListenAddr address '%s'",
    "holes": [
      "address"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor cannot read `{address}` in a ServerTransportListenAddr line of torrc: it takes an IP address and a port from 1 to 65535",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/listen-invalid",
    "by": "tor",
    "format": "ServerTransportListenAddr did not parse. See logs for details.",
    "holes": [],
    "level": "warn",
    "part": "follows",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a ServerTransportListenAddr line of torrc is wrong",
    "unsaid": "The line before it says what.",
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/options-few",
    "by": "tor",
    "format": "Too few arguments on ServerTransportOptions line.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a ServerTransportOptions line of torrc lacks something",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/options-pair",
    "by": "tor",
    "format": "%s is not a k=v value.",
    "holes": [
      "word"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "ServerTransportOptions of torrc needs words of the form K=V",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/options-pair-quoted",
    "by": "tor",
    "format": "'%s' is not a k=v value.",
    "holes": [
      "word"
    ],
    "level": "warn",
    "part": "follows",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a word of a Bridge line, or of ServerTransportOptions, does not have the form K=V",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the lines about transports and bridges",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/options-pair-valid",
    "by": "tor",
    "format": "'%s' is not a valid k=v value.",
    "holes": [
      "word"
    ],
    "level": "warn",
    "part": "follows",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a word of a Bridge line, or of ServerTransportOptions, does not have the form K=V",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the lines about transports and bridges",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/options-pair-short",
    "by": "tor",
    "format": "'%s' is too short to be a k=v value.",
    "holes": [
      "word"
    ],
    "level": "warn",
    "part": "follows",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a word of a Bridge line, or of ServerTransportOptions, does not have the form K=V",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the lines about transports and bridges",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/options-invalid",
    "by": "tor",
    "format": "ServerTransportOptions did not parse. See logs for details.",
    "holes": [],
    "level": "warn",
    "part": "follows",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a ServerTransportOptions line of torrc is wrong",
    "unsaid": "The line before it says what.",
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-address",
    "by": "tor",
    "format": "Error parsing Bridge address '%s'",
    "holes": [
      "address"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor cannot read the address in a Bridge line",
    "unsaid": "It has to be an IP address, in brackets for IPv6, and a port from 1 to 65535; the name of a host will not do. tor does not start with such a torrc.",
    "next": [
      {
        "why": "copy the whole bridge line again: `Bridge`, the name of the transport, the address with its port, the fingerprint, and all that follows, in one line",
        "command": null
      },
      {
        "why": "shows which Bridge line is wrong, and where",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-few",
    "by": "tor",
    "format": "Too few items to Bridge line.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a Bridge line ends before its address",
    "unsaid": "tor does not start with such a torrc.",
    "next": [
      {
        "why": "copy the whole bridge line again: `Bridge`, the name of the transport, the address with its port, the fingerprint, and all that follows, in one line",
        "command": null
      },
      {
        "why": "shows which Bridge line is wrong, and where",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-empty",
    "by": "tor",
    "format": "Too few arguments to Bridge line.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a Bridge line has nothing in it",
    "unsaid": "tor does not start with such a torrc.",
    "next": [
      {
        "why": "copy the whole bridge line again: `Bridge`, the name of the transport, the address with its port, the fingerprint, and all that follows, in one line",
        "command": null
      },
      {
        "why": "shows which Bridge line is wrong, and where",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-digest-length",
    "by": "tor",
    "format": "Key digest for Bridge is wrong length.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the fingerprint in a Bridge line is not 40 hexadecimal digits long",
    "unsaid": "A `$` before it or a space in it makes it wrong, too. Where no transport is named before the address, tor takes all that follows the address for the fingerprint. tor does not start with such a torrc.",
    "next": [
      {
        "why": "copy the whole bridge line again: `Bridge`, the name of the transport, the address with its port, the fingerprint, and all that follows, in one line",
        "command": null
      },
      {
        "why": "shows which Bridge line is wrong, and where",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-digest",
    "by": "tor",
    "format": "Unable to decode Bridge key digest.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "the fingerprint in a Bridge line holds something else than hexadecimal digits",
    "unsaid": "tor does not start with such a torrc.",
    "next": [
      {
        "why": "copy the whole bridge line again: `Bridge`, the name of the transport, the address with its port, the fingerprint, and all that follows, in one line",
        "command": null
      },
      {
        "why": "shows which Bridge line is wrong, and where",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-pair",
    "by": "tor",
    "format": "'%s' is not a k=v item.",
    "holes": [
      "pair"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a word behind the fingerprint in a Bridge line does not have the form K=V",
    "unsaid": "tor does not start with such a torrc.",
    "next": [
      {
        "why": "copy the whole bridge line again: `Bridge`, the name of the transport, the address with its port, the fingerprint, and all that follows, in one line",
        "command": null
      },
      {
        "why": "shows which Bridge line is wrong, and where",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-arguments-long",
    "by": "tor",
    "format": "SOCKS arguments can't be more than %u bytes (%lu).",
    "holes": [
      "most",
      "size"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a Bridge line has {size} bytes of arguments for its transport, and tor passes on no more than {most}",
    "unsaid": "tor does not start with such a torrc.",
    "next": [
      {
        "why": "copy the whole bridge line again, and see that no other line has become a part of it",
        "command": null
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-invalid",
    "by": "tor",
    "format": "Bridge line did not parse. See logs for details.",
    "holes": [],
    "level": "warn",
    "part": "follows",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a Bridge line is wrong",
    "unsaid": "The line before it says what.",
    "next": [
      {
        "why": "shows which Bridge line is wrong, and where",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-not-added",
    "by": "tor",
    "format": "Previously validated Bridge line could not be added!",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: no test makes tor write it",
    "happened": "tor could not add a bridge, although it had read its line",
    "unsaid": null,
    "next": [
      {
        "why": "shows which Bridge line is wrong, and where",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridge-conflict",
    "by": "tor",
    "format": "Tried to add bridge '%s', but we found a conflict with the already registered bridge '%s'. We will discard the old bridge and keep '%s'. If this is not what you wanted, please change your configuration file accordingly.",
    "holes": [
      "bridge",
      "other",
      "kept"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "two Bridge lines have the same address and different fingerprints, so tor uses the later one",
    "unsaid": null,
    "next": [
      {
        "why": "delete the one that is out of date",
        "command": null
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/no-bridge",
    "by": "tor",
    "format": "If you set UseBridges, you must specify at least one bridge.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor is to use bridges, and there is no Bridge line",
    "unsaid": "With `UseBridges 1` and without a Bridge line tor does not start.",
    "next": [
      {
        "why": "write the bridge line that you were given into torrc, with the word `Bridge` before it, or take `UseBridges 1` out",
        "command": null
      },
      {
        "why": "looks for mistakes in the lines about transports and bridges",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridges-and-guards",
    "by": "tor",
    "format": "Setting UseBridges requires also setting UseEntryGuards.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "torrc has `UseBridges 1` and `UseEntryGuards 0`",
    "unsaid": "tor does not start with such a torrc.",
    "next": [
      {
        "why": "take `UseEntryGuards 0` out of torrc",
        "command": null
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridges-and-entry-nodes",
    "by": "tor",
    "format": "You cannot set both UseBridges and EntryNodes.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "torrc has `UseBridges 1` and an EntryNodes line",
    "unsaid": "tor does not start with such a torrc.",
    "next": [
      {
        "why": "take the EntryNodes line out of torrc",
        "command": null
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/bridges-and-relay",
    "by": "tor",
    "format": "Servers must be able to freely connect to the rest of the Internet, so they must not set UseBridges.",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "torrc has `UseBridges 1`, for a client, and `ORPort`, for a relay",
    "unsaid": "tor does not start with such a torrc.",
    "next": [
      {
        "why": "take one of the two out of torrc",
        "command": null
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/unknown-option",
    "by": "tor",
    "format": "Unknown option '%s'.  Failing.",
    "holes": [
      "option"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "a line of torrc begins with something that is no option of tor",
    "unsaid": "A bridge line begins with the word `Bridge`, which those who hand out bridges leave out. tor does not start with such a torrc.",
    "next": [
      {
        "why": "write `Bridge` before each bridge line, and correct or delete other lines that begin so",
        "command": null
      },
      {
        "why": "looks for mistakes in the lines about transports and bridges",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/config-unreadable",
    "by": "tor",
    "format": "Error while parsing configuration: %s",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor cannot read torrc: {reason}",
    "unsaid": "tor does not start with such a torrc.",
    "next": [
      {
        "why": "looks for mistakes in the lines about transports and bridges",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/config-refused",
    "by": "tor",
    "format": "Failed to parse/validate config: %s",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor refuses its configuration: {reason}",
    "unsaid": "tor does not start with it, and starts no transport.",
    "next": [
      {
        "why": "looks for mistakes in the lines about transports and bridges",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/config-failed",
    "by": "tor",
    "format": "Reading config failed--see warnings above.",
    "holes": [],
    "level": "err",
    "part": "follows",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor does not start, as it cannot read its configuration",
    "unsaid": "The lines before it say why.",
    "next": [
      {
        "why": "looks for mistakes in the lines about transports and bridges",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/client-line-late",
    "by": "tor",
    "format": "Previously validated ClientTransportPlugin line could not be added!",
    "holes": [],
    "level": "warn",
    "part": "cause",
    "outcome": "not-registered",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes clients of a bridge",
    "happened": "tor could not use a ClientTransportPlugin line",
    "unsaid": "This is a fault of tor.",
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/server-line-late",
    "by": "tor",
    "format": "Previously validated ServerTransportPlugin line could not be added!",
    "holes": [],
    "level": "warn",
    "part": "cause",
    "outcome": "not-registered",
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a fault of tor or of the system",
    "happened": "tor could not use a ServerTransportPlugin line",
    "unsaid": "This is a fault of tor.",
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/two-proxies",
    "by": "tor",
    "format": "You have configured an external proxy with another proxy type. (Socks4Proxy|Socks5Proxy|HTTPSProxy|TCPProxy)",
    "holes": [],
    "level": "warn",
    "part": "setting",
    "outcome": "not-registered",
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "torrc names a proxy and a plugin line with an address; tor takes one of the two",
    "unsaid": null,
    "next": [
      {
        "why": "looks for mistakes in the line that starts the transport",
        "command": "ptipc diagnose /etc/tor/torrc"
      }
    ],
    "greedy": false
  },
  {
    "id": "tor/first-address",
    "by": "tor",
    "format": "It's the first time we see this transport. Let's save its address:port",
    "holes": [],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [
      "0.4.9.11"
    ],
    "known": null,
    "happened": "tor notes where the transport listens",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/usual-address",
    "by": "tor",
    "format": "Transport seems to have spawned on its usual address:port.",
    "holes": [],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a torrc that is changed while tor runs, or a second run",
    "happened": "the transport listens where it did before",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/other-address",
    "by": "tor",
    "format": "Transport seems to have spawned on different address:port. Let's update the state file with the new address:port",
    "holes": [],
    "level": "info",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a torrc that is changed while tor runs, or a second run",
    "happened": "the transport listens at another address than before",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/state-few",
    "by": "tor",
    "format": "state: Not enough arguments in TransportProxy line.",
    "holes": [],
    "level": "warn",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a broken state file",
    "happened": "a line of tor's state file is broken",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/state-port",
    "by": "tor",
    "format": "state: Transport line did not contain port.",
    "holes": [],
    "level": "warn",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a broken state file",
    "happened": "a line of tor's state file is broken",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/client-seen",
    "by": "tor",
    "format": "Seen client from '%s' with transport '%s'.",
    "holes": [
      "address",
      "transport"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes clients of a bridge",
    "happened": "tor counts the clients of its transports",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/client-count",
    "by": "tor",
    "format": "Client from '%s' with transport '%s'. I've now seen %d clients.",
    "holes": [
      "address",
      "transport",
      "count"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes clients of a bridge",
    "happened": "tor counts the clients of its transports",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/clients",
    "by": "tor",
    "format": "We got %lu clients with transport '%s'.",
    "holes": [
      "count",
      "transport"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes clients of a bridge",
    "happened": "tor counts the clients of its transports",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/history",
    "by": "tor",
    "format": "Starting iteration for transport history. %d clients.",
    "holes": [
      "count"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes clients of a bridge",
    "happened": "tor counts the clients of its transports",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/final",
    "by": "tor",
    "format": "Final bridge-ip-transports string: '%s'",
    "holes": [
      "text"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes clients of a bridge",
    "happened": "tor counts the clients of its transports",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/ext-state",
    "by": "tor",
    "format": "Encountered unexpected connection state %d while trying to process Extended ORPort authentication data.",
    "holes": [
      "state"
    ],
    "level": "warn",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it is about a transport that speaks to the Extended ORPort, or about a fault of tor",
    "happened": "a server transport talks to tor's ExtORPort",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/ext-cookie",
    "by": "tor",
    "format": "Extended ORPort authentication cookie was not set. That's weird since we should have done that on startup. This might be a Tor bug, please file a bug report. ",
    "holes": [],
    "level": "warn",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it is about a transport that speaks to the Extended ORPort, or about a fault of tor",
    "happened": "a server transport talks to tor's ExtORPort",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/ext-auth",
    "by": "tor",
    "format": "Got Extended ORPort authentication data (%u).",
    "holes": [
      "count"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it is about a transport that speaks to the Extended ORPort, or about a fault of tor",
    "happened": "a server transport talks to tor's ExtORPort",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/ext-command",
    "by": "tor",
    "format": "Got Extended ORPort command we don't recognize (%u).",
    "holes": [
      "command"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it is about a transport that speaks to the Extended ORPort, or about a fault of tor",
    "happened": "a server transport talks to tor's ExtORPort",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/ext-data",
    "by": "tor",
    "format": "Got Extended ORPort data.",
    "holes": [],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it is about a transport that speaks to the Extended ORPort, or about a fault of tor",
    "happened": "a server transport talks to tor's ExtORPort",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/ext-types",
    "by": "tor",
    "format": "ExtORPort authentication: Sending supported authentication types",
    "holes": [],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it is about a transport that speaks to the Extended ORPort, or about a fault of tor",
    "happened": "a server transport talks to tor's ExtORPort",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/ext-port",
    "by": "tor",
    "format": "Server transport proxy gave us an empty port in ExtORPort UserAddr command.",
    "holes": [],
    "level": "notice",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it is about a transport that speaks to the Extended ORPort, or about a fault of tor",
    "happened": "a server transport talks to tor's ExtORPort",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/ext-nul-transport",
    "by": "tor",
    "format": "Unexpected NUL in ExtORPort Transport",
    "holes": [],
    "level": "notice",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it is about a transport that speaks to the Extended ORPort, or about a fault of tor",
    "happened": "a server transport talks to tor's ExtORPort",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/ext-nul-address",
    "by": "tor",
    "format": "Unexpected NUL in ExtORPort UserAddr",
    "holes": [],
    "level": "notice",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it is about a transport that speaks to the Extended ORPort, or about a fault of tor",
    "happened": "a server transport talks to tor's ExtORPort",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/ext-sandbox",
    "by": "tor",
    "format": "While Tor is running with Sandbox active, changing ExtORPortCookieAuthFile is not allowed",
    "holes": [],
    "level": "warn",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it is about a transport that speaks to the Extended ORPort, or about a fault of tor",
    "happened": "ExtORPortCookieAuthFile cannot be changed while tor runs under Sandbox",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/channel",
    "by": "tor",
    "format": "Channel %lu (at %p) with transport %s is in state %s (%d)",
    "holes": [
      "number",
      "place",
      "transport",
      "state",
      "code"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a fault of tor or of the system",
    "happened": "a connection of tor; this is not about pluggable transports",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "tor/channel-listener",
    "by": "tor",
    "format": "Channel listener %lu (at %p) with transport %s is in state %s (%d)",
    "holes": [
      "number",
      "place",
      "transport",
      "state",
      "code"
    ],
    "level": "debug",
    "part": "progress",
    "outcome": null,
    "seen": [],
    "known": "from the binary of tor 0.4.9.11: it takes a fault of tor or of the system",
    "happened": "a port of tor; this is not about pluggable transports",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "arti/timeout",
    "by": "arti",
    "format": "PT launch timed out",
    "holes": [],
    "level": "warn",
    "part": "cause",
    "outcome": "stopped-by-parent",
    "seen": [],
    "known": "from a run of tor-ptmgr 0.47.0 on 2026-11-28",
    "happened": "the transport did not say that it was ready, and Arti ended it",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/unsupported",
    "by": "arti",
    "format": "PT binary does not support transports: %s",
    "holes": [
      "transports"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "unknown-name",
    "seen": [],
    "known": "from a run of tor-ptmgr 0.47.0 on 2026-11-28",
    "happened": "the program has no transport {transports}",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/gave-error",
    "by": "arti",
    "format": "Transport '%s' failed to launch, saying: %s",
    "holes": [
      "transport",
      "error"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "transport-failed",
    "seen": [],
    "known": "from a run of tor-ptmgr 0.47.0 on 2026-11-28",
    "happened": "{failed}",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/child-violation",
    "by": "arti",
    "format": "PT reported protocol error: %s",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "gave-up",
    "seen": [],
    "known": "from a run of tor-ptmgr 0.47.0 on 2026-11-28",
    "happened": "the transport gave up: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/violation",
    "by": "arti",
    "format": "PT violated protocol: %s",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [],
    "known": "from a run of tor-ptmgr 0.47.0 on 2026-11-28",
    "happened": "the transport broke the protocol: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/version",
    "by": "arti",
    "format": "PT binary uses unsupported protocol version",
    "holes": [],
    "level": "warn",
    "part": "cause",
    "outcome": "gave-up",
    "seen": [],
    "known": "from a run of tor-ptmgr 0.47.0 on 2026-11-28",
    "happened": "the transport speaks no version of the protocol that Arti speaks",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/proxy",
    "by": "arti",
    "format": "PT binary failed to use proxy URI: %s",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "gave-up",
    "seen": [],
    "known": "from a run of tor-ptmgr 0.47.0 on 2026-11-28",
    "happened": "the transport cannot use the proxy: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/gone",
    "by": "arti",
    "format": "PT binary gone",
    "holes": [],
    "level": "warn",
    "part": "cause",
    "outcome": "exited",
    "seen": [],
    "known": "from a run of tor-ptmgr 0.47.0 on 2026-11-28",
    "happened": "the transport ended",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/read",
    "by": "arti",
    "format": "Failed to read from PT binary: %s",
    "holes": [
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [],
    "known": "by its source, tor-ptmgr of 2026-08",
    "happened": "Arti could not read what the transport wrote: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/spawn",
    "by": "arti",
    "format": "Couldn't execute PT binary at %s: %s",
    "holes": [
      "program",
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "cannot-execute",
    "seen": [],
    "known": "from a run of tor-ptmgr 0.47.0 on 2026-11-28",
    "happened": "{program} could not be started: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "shows whether it is there and who may start it",
        "command": "ls -l {program}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/parse",
    "by": "arti",
    "format": "Couldn't parse IPC line \"%s\": %s",
    "holes": [
      "line",
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "broke-protocol",
    "seen": [],
    "known": "from a run of tor-ptmgr 0.47.0 on 2026-11-28",
    "happened": "the transport sent a line that Arti cannot read, and Arti gave it up: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "shows what the program says, and how it ends",
        "command": "{run}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/state",
    "by": "arti",
    "format": "Failed to create a state directory at %s: %s",
    "holes": [
      "path",
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "not-registered",
    "seen": [],
    "known": "by its source, tor-ptmgr of 2026-08",
    "happened": "Arti could not make the directory {path}: {reason}",
    "unsaid": null,
    "next": [
      {
        "why": "shows who may write there",
        "command": "ls -ld {path}"
      }
    ],
    "greedy": false
  },
  {
    "id": "arti/path",
    "by": "arti",
    "format": "Failed to expand path %s: %s",
    "holes": [
      "path",
      "reason"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "cannot-execute",
    "seen": [],
    "known": "by its source, tor-ptmgr of 2026-08",
    "happened": "Arti cannot make out the path {path}: {reason}",
    "unsaid": null,
    "next": [],
    "greedy": false
  },
  {
    "id": "arti/no-file",
    "by": "arti",
    "format": "Configured binary path %s doesn't have syntax of a file",
    "holes": [
      "path"
    ],
    "level": "warn",
    "part": "cause",
    "outcome": "cannot-execute",
    "seen": [],
    "known": "by its source, tor-ptmgr of 2026-08",
    "happened": "{path} names no file",
    "unsaid": null,
    "next": [],
    "greedy": false
  }
]);
