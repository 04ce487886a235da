import Locales
import VitrineModel

/// Of the two types with this name, the site's: a tag listed in `site.yml`.
typealias Language = VitrineModel.Language

/// What is known of how a language writes.
typealias Speech = Locales.Language
