import GRDB

/// Reads columns of rows that a damaged file may have in another form than was written: an error, never a crash.
extension Row {
  func value<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value {
    guard let value = Value.fromDatabaseValue(self[index]) else {
      throw StoreProblem.damaged("column \(index)")
    }
    return value
  }

  /// A value that may be NULL.
  func optional<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value? {
    (self[index] as DatabaseValue).isNull ? nil : try value(index)
  }
}
