import Activation
import CommandLanguage
import PlainText

/// Healthcare facilities, and whether they are integrated in the system (R11).
package struct FacilityList: ShownList {
  /// The facilities in the order of the list.
  package let items: [Facility]

  /// Said where no facility fits.
  package static let empty = Text(
    pl: "Na liście nie ma żadnego takiego podmiotu.", en: "There is no such facility in the list.")

  /// Id, integration and name.
  package static var columns: [Column<Facility>] {
    [
      Column(pl: "Id", en: "Id") { $0.id.text },
      Column(pl: "W systemie", en: "In the system", words: { $0.integrationWords }),
      Column(pl: "Nazwa", en: "Name") { $0.name.shown },
    ]
  }

  /// A facility; a REGON only if it has one.
  package static func json(of facility: Facility) -> JSONObject {
    var object = JSONObject()
    object.add("id", facility.id.text)
    object.add("name", facility.name.shown)
    object.add("integrated", facility.isIntegrated ? "yes" : "no")
    if let regon = facility.regon { object.add("regon", regon.digits) }
    return object
  }

  /// All of it: it holds no secret.
  package var inReports: (any Shown)? { self }
}

extension Facility {
  var integrationWords: Text {
    isIntegrated
      ? Text(pl: "zintegrowany", en: "integrated") : Text(pl: "niezintegrowany", en: "not integrated")
  }
}

extension Showing {
  static func facilities(_ facilities: [Facility]) -> Showing { .something(FacilityList(items: facilities)) }
}
