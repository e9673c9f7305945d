import ArgumentParser

/// Which scenarios of the files run.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: ValueOption.tags.names,
    help: "Only scenarios whose tags meet this condition: 'pin and not (slow or reset)'.")
  var tags: TagCondition?

  @Option(name: ValueOption.name.names, help: "Only scenarios with this in their title.")
  var name: String?

  @Flag(help: "Only what failed in the last run.")
  var rerunFailed = false

  @Flag(help: "Lists the chosen scenarios and runs none.")
  var list = false

  var asked: TestRequest.Selection {
    TestRequest.Selection(tags: tags, name: name, rerunFailed: rerunFailed, list: list)
  }
}
