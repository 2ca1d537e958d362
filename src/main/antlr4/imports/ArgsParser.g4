/** The options of SMETHOD (3.3.3). */
parser grammar ArgsParser;

/**
 * One option.
 *
 * @spec 3.3.3-OPT-2
 * @in SMETHOD trebuchet 198.51.100.1:19999<>
 * @ok  ARGS:N=13
 * @ok  FORWARD:1
 * @bad  rocks
 */
option
  : args                          # argsOption
  | name=OPTION_NAME OPTION_TEXT? # namedOption
  | BREACH_OPTION                 # breachOption
  ;

/**
 * What clients need to know besides the address: pairs separated by commas.
 *
 * @spec 3.3.3-ARGS-1
 * @spec 3.3.3-ARGS-2
 * @spec 3.3.3-ARGS-3
 * @spec 3.3.3-ARGS-4
 * @in SMETHOD rot_by_N 198.51.100.1:2323<>
 * @ok  ARGS:N=13
 * @ok  ARGS:cert=abc,iat-mode=0
 * @warn  ARGS:N=13,
 * @bad  ARGS:
 * @bad  ARGS:N=13,,M=14
 */
args
  : ARGS arg ( COMMA arg )*
  | ARGS breachArg? ( COMMA breachArg? )*
  ;

/**
 * One pair.
 *
 * @spec 3.3.3-ARGS-1
 * @spec 3.3.3-ARGS-2
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:<>
 * @ok N=13
 * @ok k=a\,b
 * @ok k=
 * @warn k=a,k=b
 * @bad k=a=b
 */
arg : argKey argValue ;

/**
 * A pair that lacks a part or has a bad escape.
 *
 * @spec 3.3.3-ARGS-1
 * @spec 3.3.3-ARGS-2
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:<>
 * @bad iat-mode
 * @bad =13
 * @bad N=13\
 */
breachArg
  : ( argKey | BREACH_ARG_KEY ) ( argValue | BREACH_ARG_VALUE )?
  | argValue
  | BREACH_ARG_VALUE
  ;

/**
 * The key of a pair.
 *
 * @spec 3.3.3-ARGS-1
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:<>=13
 * @ok N
 * @ok a\,b
 */
argKey : ARG_KEY | ARG_KEY_ESCAPED ;

/**
 * The value of a pair.
 *
 * @spec 3.3.3-ARGS-2
 * @in SMETHOD rot_by_N 198.51.100.1:2323 ARGS:N<>
 * @ok =13
 * @bad =1=3
 */
argValue : ARG_VALUE | ARG_VALUE_ESCAPED ;
