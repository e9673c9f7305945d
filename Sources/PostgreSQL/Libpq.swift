import Glibc

/// PostgreSQL's own client library, as far as konto calls it (its manual, “libpq — C Library”). It is loaded when a
/// server is first named, and never linked: the program starts without it, and runs where there is none.
struct Libpq: Sendable {
  typealias Texts = UnsafePointer<UnsafePointer<CChar>?>
  typealias Asked = @Sendable @convention(c) (OpaquePointer?) -> UnsafePointer<CChar>?
  typealias Counted = @Sendable @convention(c) (OpaquePointer?) -> Int32
  typealias Listener = @Sendable @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void
  typealias Done = @Sendable @convention(c) (OpaquePointer?) -> Void

  /// An option of a connection, up to where it stands (libpq-fe.h, `_PQconninfoOption`).
  struct Option {
    let keyword: UnsafePointer<CChar>?
    let environment: UnsafePointer<CChar>?
    let compiled: UnsafePointer<CChar>?
    let value: UnsafePointer<CChar>?
    let label: UnsafePointer<CChar>?
    let display: UnsafePointer<CChar>?
    let size: Int32
  }

  let connectStart: @Sendable @convention(c) (Texts?, Texts?, Int32) -> OpaquePointer?
  let connect: @Sendable @convention(c) (Texts?, Texts?, Int32) -> OpaquePointer?
  let options: @Sendable @convention(c) (OpaquePointer?) -> UnsafeMutableRawPointer?
  let freeOptions: @Sendable @convention(c) (UnsafeMutableRawPointer?) -> Void
  /// Takes a function that is given what the server remarks, instead of libpq's own, which writes it to the standard error.
  let setListener:
    @Sendable @convention(c) (OpaquePointer?, Listener?, UnsafeMutableRawPointer?) -> UnsafeRawPointer?
  let finish: Done
  let status: Counted
  let errorMessage: Asked
  let execute: @Sendable @convention(c) (OpaquePointer?, UnsafePointer<CChar>?) -> OpaquePointer?
  let executeWith:
    @Sendable @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>?, Int32, UnsafePointer<UInt32>?, Texts?, UnsafePointer<Int32>?,
      UnsafePointer<Int32>?, Int32
    ) -> OpaquePointer?
  let sendWith:
    @Sendable @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>?, Int32, UnsafePointer<UInt32>?, Texts?, UnsafePointer<Int32>?,
      UnsafePointer<Int32>?, Int32
    ) -> Int32
  let rowByRow: Counted
  let nextResult: @Sendable @convention(c) (OpaquePointer?) -> OpaquePointer?
  let resultStatus: Counted
  let errorField: @Sendable @convention(c) (OpaquePointer?, Int32) -> UnsafePointer<CChar>?
  let rowCount: Counted
  let columnCount: Counted
  let value: @Sendable @convention(c) (OpaquePointer?, Int32, Int32) -> UnsafePointer<CChar>?
  let length: @Sendable @convention(c) (OpaquePointer?, Int32, Int32) -> Int32
  let isNull: @Sendable @convention(c) (OpaquePointer?, Int32, Int32) -> Int32
  let clear: Done

  /// The library of this machine; nil where there is none, or one before version 10.
  static let installed: Libpq? = {
    for name in ["libpq.so.5", "libpq.so"] {
      if let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL), let library = Libpq(handle) { return library }
    }
    return nil
  }()

  private init?(_ handle: UnsafeMutableRawPointer) {
    do throws(Missing) {
      func function<Function>(_ name: String) throws(Missing) -> Function {
        guard let symbol = dlsym(handle, name) else { throw Missing() }
        return unsafeBitCast(symbol, to: Function.self)
      }
      connectStart = try function("PQconnectStartParams")
      connect = try function("PQconnectdbParams")
      options = try function("PQconninfo")
      freeOptions = try function("PQconninfoFree")
      setListener = try function("PQsetNoticeProcessor")
      finish = try function("PQfinish")
      status = try function("PQstatus")
      errorMessage = try function("PQerrorMessage")
      execute = try function("PQexec")
      executeWith = try function("PQexecParams")
      sendWith = try function("PQsendQueryParams")
      rowByRow = try function("PQsetSingleRowMode")
      nextResult = try function("PQgetResult")
      resultStatus = try function("PQresultStatus")
      errorField = try function("PQresultErrorField")
      rowCount = try function("PQntuples")
      columnCount = try function("PQnfields")
      value = try function("PQgetvalue")
      length = try function("PQgetlength")
      isNull = try function("PQgetisnull")
      clear = try function("PQclear")
    } catch {
      return nil
    }
  }

  private struct Missing: Error {}
}

extension Libpq {
  /// What a list of options says, by keyword; it is freed.
  func values(_ list: UnsafeMutableRawPointer?) -> [String: String] {
    guard let list else { return [:] }
    defer { freeOptions(list) }
    var values: [String: String] = [:]
    var option = list.assumingMemoryBound(to: Option.self)
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.value { values[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    return values
  }
}
