/// The months by their Thai names, in full and as abbreviated.
enum ThaiMonth {
  /// The number of the one month that a text names; nil for none.
  static func named(in text: String) -> Int? {
    names.firstIndex { full, short in text.contains(full) || text.contains(short) }
      .map { $0 + 1 }
  }

  private static let names = [
    ("มกราคม", "ม.ค"), ("กุมภาพันธ์", "ก.พ"), ("มีนาคม", "มี.ค"), ("เมษายน", "เม.ย"),
    ("พฤษภาคม", "พ.ค"), ("มิถุนายน", "มิ.ย"), ("กรกฎาคม", "ก.ค"), ("สิงหาคม", "ส.ค"),
    ("กันยายน", "ก.ย"), ("ตุลาคม", "ต.ค"), ("พฤศจิกายน", "พ.ย"), ("ธันวาคม", "ธ.ค"),
  ]
}
