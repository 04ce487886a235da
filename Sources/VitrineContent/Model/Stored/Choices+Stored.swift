public import Bytes

extension Audience: Storable {}
extension LocationPrecision: Storable {}
extension TranslationState: Storable {}
extension Funder.Section: Storable {}
extension Event.Mode: Storable {}
extension Event.Status: Storable {}
extension Consent.Scope: Storable {}
extension Evidence.Kind: Storable {}
extension ImpactResult.Quality: Storable {}
extension StepProgress.Status: Storable {}
