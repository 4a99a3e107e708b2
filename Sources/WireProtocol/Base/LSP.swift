/// The data types of the Language Server Protocol, version 3.17 and the parts of 3.18 in use.
///
/// Names are the specification's own. They live in here because some of them (`Range`, `TextEdit`,
/// `Diagnostic`) mean something else in the rest of the program.
package enum LSP {}
