import VitrineContent

extension ImpactResult.Quality {
    var phrase: Phrase {
        switch self {
        case .measured: .qualityMeasured
        case .declared: .qualityDeclared
        case .estimated: .qualityEstimated
        }
    }
}

extension Evidence.Kind {
    var phrase: Phrase {
        switch self {
        case .survey: .evidenceSurvey
        case .interview: .evidenceInterview
        case .focusGroup: .evidenceFocusGroup
        case .lifeStory: .evidenceLifeStory
        case .document: .evidenceDocument
        case .statistic: .evidenceStatistic
        }
    }
}

extension Partner.Role {
    var phrase: Phrase {
        switch self {
        case .lead: .roleLead
        case .coordinator: .roleCoordinator
        case .operator: .roleOperator
        case .associated: .roleAssociated
        }
    }
}

extension Event.Mode {
    var phrase: Phrase {
        switch self {
        case .onsite: .modeOnsite
        case .online: .modeOnline
        case .hybrid: .modeHybrid
        }
    }
}

extension Event.Status {
    var phrase: Phrase {
        switch self {
        case .confirmed: .statusConfirmed
        case .tentative: .statusTentative
        case .cancelled: .statusCancelled
        case .postponed: .statusPostponed
        }
    }
}

extension StepProgress.Status {
    var phrase: Phrase {
        switch self {
        case .planned: .progressPlanned
        case .current: .progressCurrent
        case .done: .progressDone
        }
    }
}

extension Indicator.Aggregation {
    var phrase: Phrase {
        switch self {
        case .sum: .aggregationSum
        case .mean: .aggregationMean
        case .weighted: .aggregationWeighted
        case .none: .aggregationNone
        }
    }
}
