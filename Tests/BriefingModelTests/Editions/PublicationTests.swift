import BriefingModel
import EDTF
import Testing

@Suite("What had been published by a date") struct PublicationTests {
  @Test(
    "The latest day decides what is certain, the earliest what is possible",
    arguments: [
      ("2013-01-10", "2013-01-10", Publication.certain),
      ("2013-01-11", "2013-01-10", .later),
      ("[2013-01-10,2013-01-11]", "2013-01-10", .possible),
      ("[2013-01-10,2013-01-11]", "2013-01-11", .certain),
      ("2013-01", "2013-01-30", .possible),
      ("2013-01", "2013-01", .certain),
      ("2013-01-31", "2013-01", .certain),
      ("2013-02-01", "2013-01", .later),
      ("2012/2013-01-10", "2013-01-10", .certain),
      ("2013-01-05/..", "2013-01-10", .possible),
      ("2013-01-10~", "2013-01-10", .certain),
      ("2013-01-11?", "2013-01-10", .later),
    ])
  func days(published: String, end: String, publication: Publication) throws {
    #expect(try ExtendedDate(published).publication(by: ExtendedDate(end)) == publication)
  }

  @Test(
    "A moment counts by its day, unless both are moments",
    arguments: [
      ("2013-01-10T23:00:00-05:00", "2013-01-10", Publication.certain),
      ("2013-01-11T01:00:00+05:00", "2013-01-10", .later),
      ("2013-01-10T12:00:00Z", "2013-01-10T12:00:00Z", .certain),
      ("2013-01-10T12:00:01Z", "2013-01-10T12:00:00Z", .later),
      ("2013-01-11T01:00:00+05:00", "2013-01-10T20:00:00Z", .certain),
      ("2013-01-09", "2013-01-10T12:00:00Z", .certain),
      ("2013-01-10", "2013-01-10T12:00:00Z", .possible),
      ("2013-01-11", "2013-01-10T12:00:00Z", .later),
    ])
  func moments(published: String, end: String, publication: Publication) throws {
    #expect(try ExtendedDate(published).publication(by: ExtendedDate(end)) == publication)
  }
}
