module ptipc/peers/goptlib

go 1.19

require gitlab.torproject.org/tpo/anti-censorship/pluggable-transports/goptlib v1.6.0
