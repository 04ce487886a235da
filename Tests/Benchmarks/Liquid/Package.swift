// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the product does not depend on what it is compared with.
let package = Package(
    name: "LiquidBenchmark",
    dependencies: [
        .package(name: "vitrine", path: ".build/vitrine"),
        .package(url: "https://github.com/stencilproject/Stencil", exact: "0.15.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        .executableTarget(
            name: "LiquidBenchmark",
            dependencies: [
                .product(name: "Liquid", package: "vitrine"),
                .product(name: "Stencil", package: "Stencil"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: [.swiftLanguageMode(.v5)]
        )
    ]
)
