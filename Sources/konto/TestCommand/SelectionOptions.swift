import ArgumentParser

/// Which scenarios of the files run.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: ValueOption.tags.names,
    help: ArgumentHelp(
      "Only scenarios whose tags meet this condition: 'pin and not (slow or reset)'; of several conditions, all.",
      valueName: "tags"))
  var tags: [TagCondition] = []

  @Option(
    name: ValueOption.name.names,
    help: ArgumentHelp(
      "Only scenarios with this in their title; of several, with all of them.", valueName: "name"))
  var names: [String] = []

  @Flag(help: "Only what failed in the last run.")
  var rerunFailed = false

  @Flag(help: "Lists the chosen scenarios and runs none.")
  var list = false

  var asked: TestRequest.Selection {
    TestRequest.Selection(tags: tags, names: names, rerunFailed: rerunFailed, list: list)
  }
}
