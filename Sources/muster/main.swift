import FoundationEssentials
import Glibc

// A file that grows beyond the limit of the shell is to be told of, and what is half there removed.
signal(SIGXFSZ, SIG_IGN)
let program = Program(environment: ProcessInfo.processInfo.environment)
exit(program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
