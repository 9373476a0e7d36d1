// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "dateline",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "dateline", targets: ["dateline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // The rooms, in the order in which data goes through them; each names only the rooms above it that it uses.
    .systemLibrary(
      name: "CCMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .target(name: "CommonMark", dependencies: ["CCMarkGFM"]),
    .target(name: "Work", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "EDTF"),
    .target(name: "Mustache", dependencies: ["Work"]),
    .target(name: "BriefingModel", dependencies: ["Work", "EDTF"]),
    .target(
      name: "Reading",
      dependencies: ["Work", "CommonMark", "EDTF", "BriefingModel", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "SiteRendering",
      dependencies: ["Work", "EDTF", "Mustache", "BriefingModel"],
      plugins: ["EmbedTheme"]),
    .target(
      name: "Publishing",
      dependencies: ["Work", .product(name: "Subprocess", package: "swift-subprocess")]),
    .target(
      name: "Preview",
      dependencies: [
        "Work", "BriefingModel", "Reading", "SiteRendering",
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      resources: [.embedInCode("Client/preview.js")]),
    // On Linux mimalloc takes the place of the C library's malloc: a fifth of a build's time is making and freeing small things.
    .target(name: "LargePages", linkerSettings: [.linkedLibrary("mimalloc", .when(platforms: [.linux]))]),
    .executableTarget(
      name: "dateline",
      dependencies: [
        "LargePages", "Work", "CommonMark", "EDTF", "BriefingModel", "Reading", "SiteRendering", "Publishing",
        "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The default theme, from Templates/ into the binary.
    .executableTarget(name: "EmbedThemeTool", path: "Sources/EmbedTheme/Tool"),
    .plugin(
      name: "EmbedTheme", capability: .buildTool(), dependencies: ["EmbedThemeTool"], path: "Sources/EmbedTheme/Plugin",
      exclude: ["Templates"]),

    // What `make bench` compares a build with.
    .executableTarget(name: "floor", dependencies: ["CCMarkGFM"], path: "Tests/Benchmarks/Floor"),

    // One test folder a room, and the whole program.
    .target(name: "TestSupport", dependencies: ["Work"], path: "Tests/Support"),
    .target(name: "MarkdownGrammar", dependencies: ["TestSupport"], path: "Tests/CommonMarkTests/Grammar"),
    .testTarget(name: "WorkTests", dependencies: ["Work"]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "MarkdownGrammar"], exclude: ["Grammar"]),
    .testTarget(name: "EDTFTests", dependencies: ["EDTF"]),
    .testTarget(name: "MustacheTests", dependencies: ["Mustache"], exclude: ["fetch-specification"]),
    .testTarget(name: "BriefingModelTests", dependencies: ["BriefingModel", "TestSupport"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "MarkdownGrammar", "TestSupport"]),
    .testTarget(name: "SiteRenderingTests", dependencies: ["SiteRendering", "TestSupport"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing"]),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["Preview", "BriefingModel", "EDTF", "Reading", "SiteRendering", "TestSupport"]),
    .testTarget(
      name: "CommandsTests", dependencies: ["dateline", "MarkdownGrammar", "TestSupport"], path: "Tests/Commands",
      exclude: ["Scenarios", "README.md"]),
  ]
)
