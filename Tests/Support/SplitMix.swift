import Journal

/// A small seeded generator: the same seed gives the same draws.
package typealias SplitMix = SeededRandom
