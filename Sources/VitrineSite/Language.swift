import Locales
import VitrineContent

/// Of the two types with this name, the site's: a tag listed in `site.yml`.
typealias Language = VitrineContent.Language

/// What is known of how a language writes.
typealias Speech = Locales.Language
