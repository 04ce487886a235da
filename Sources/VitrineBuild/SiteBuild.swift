import Bytes
import Diagnostics
import Files
import Locales
import VitrineContent
package import VitrinePublish
import VitrineSite
import Workers

/// The way of the data: load, plan, render, publish.
///
/// Each stage hands on a value and what is wrong; a stage is only entered when those before it found no error, so
/// that an error leaves the output as it was. Content and templates are independent: the faults of both come in
/// one run.
package struct SiteBuild: Sendable {
    let request: BuildRequest
    let memos: MemoFile?
    private let whenWaiting: @Sendable (LockHolder?) -> Void
    private let workshop: PDFWorkshop?

    package init(_ request: BuildRequest, whenWaiting: @escaping @Sendable (LockHolder?) -> Void = { _ in }) {
        self.request = request
        self.whenWaiting = whenWaiting
        memos = request.usesCache ? request.output.map { MemoFile(project: request.root, output: $0) } : nil
        workshop = PDFWorkshop(root: request.root, path: request.programs)
    }

    package func run() -> BuildOutcome {
        var diagnostics: [Diagnostic] = []
        do throws(PublishFailure) {
            var publisher = try openIfInterrupted()
            diagnostics += publisher?.notes ?? []
            let inputs = BuildInputs(request, memos)
            let memo = inputs.memo.flatMap { isOfSameSetting($0, inputs) ? $0 : nil }
            if publisher == nil, let memo, let said = memo.diagnostics, isUntouched(memo, inputs) {
                publisher = try open()
                diagnostics += publisher?.notes ?? []
                if let summary = publisher?.closeUnchanged(since: memo.published) {
                    return ending(diagnostics + said, .done(summary), kept: inputs)
                }
            }
            guard let material = prepare(inputs, &diagnostics) else {
                publisher?.abort()
                return ending(diagnostics)
            }
            let known = KnownOutputs(memo, material.content, inputs.listing)
            if known != nil, publisher == nil {
                publisher = try open()
                diagnostics += publisher?.notes ?? []
            }
            guard let work = retouch(material, known, publisher) ?? plan(material, known, &diagnostics) else {
                publisher?.abort()
                return ending(diagnostics)
            }
            if publisher == nil {
                publisher = try open()
                diagnostics += publisher?.notes ?? []
            }
            let summary = try finish(work, material, inputs, publisher, &diagnostics)
            return ending(diagnostics, diagnostics.hasErrors ? nil : .done(summary), kept: (inputs, material, work))
        } catch {
            return ending(diagnostics + error.diagnostics, .files)
        }
    }

    // MARK: - Stages

    private func prepare(_ inputs: BuildInputs, _ diagnostics: inout [Diagnostic]) -> Material? {
        // Templates take one core for as long as a few dozen entries do: from the moment that their languages are known.
        var loading: Lazy<(Theme?, [Diagnostic])>?
        let opened = OpenedContent(
            inputs.source,
            LoadOptions(now: request.now, audience: request.audience, includeDrafts: request.includeDrafts)
        ) { settings, catalogue in
            let today = day(in: settings?.timeZone ?? "")
            let languages = settings?.languages ?? [Language("fr"), Language("nl")]
            let tokens = settings?.theme ?? ThemeTokens()
            loading = Workers.begin {
                inputs.diagnostics.hasErrors
                    ? (nil, [])
                    : Theme.load(
                        inputs.templates, languages: languages, declared: catalogue.declared, tokens: tokens,
                        today: today)
            }
        }
        let cache: EntryCache = memos == nil ? .temporary : .folder(request.root + "/.vitrine")
        let content = SiteLoader.load(opened, cache: cache)
        let (theme, themeFaults) = loading?.value ?? (nil, [])
        let today = day(in: opened.settings?.timeZone ?? "")
        var found = content.diagnostics + inputs.diagnostics
        defer { diagnostics += found }
        guard !inputs.diagnostics.hasErrors else { return nil }
        found += themeFaults
        found += content.site.map { TemplateNames.unasked(inputs.templates, by: $0) } ?? []
        guard let site = content.site, let theme, !(diagnostics + found).hasErrors else { return nil }
        return Material(content: content, site: site, theme: theme, day: today, diagnostics: found)
    }

    private func plan(_ material: Material, _ known: KnownOutputs?, _ diagnostics: inout [Diagnostic]) -> Work? {
        let planning = ReadTrace.record {
            SitePlan.make(material.site, theme: material.theme, options: options(material.day))
        }
        let found = planning.value.diagnostics + planning.problems
        diagnostics += found
        guard let plan = planning.value.plan, !found.hasErrors else { return nil }
        let isSamePlan = known?.memo.outputs.count == plan.outputs.count
        return Work(
            outputs: plan.outputs, known: isSamePlan ? known : nil, planned: planning.reads.map(\.key),
            diagnostics: found)
    }

    /// After an edit of texts alone the plan is what it was, so that nothing but the outputs that show them has to be
    /// planned. Nil when more is different, in the content or in the folder.
    private func retouch(_ material: Material, _ known: KnownOutputs?, _ publisher: Publisher?) -> Work? {
        guard let known, known.memo.isPlanSilent, let publisher else { return nil }
        let places = known.stale
        guard let paths = publisher.paths(at: places, since: known.memo.published) else { return nil }
        let wanted = zip(paths, places).map { ($0, known.memo.outputs.part(of: $1)) }
        let options = options(material.day)
        let (outputs, areUntouched) = Workers.meanwhile(
            {
                SitePlan.remake(
                    wanted, enterprises: material.content.newEnterprises, material.site, theme: material.theme,
                    options: options)
            },
            { publisher.areUntouched(but: places) })
        guard areUntouched, outputs.map(\.path) == paths else { return nil }
        publisher.keepAll(but: places)
        return Work(outputs: outputs, known: known, places: places)
    }

    private func options(_ today: CalendarDate) -> SiteOptions {
        var options = SiteOptions(today: today, baseURL: request.baseURL, audience: request.audience)
        let root = request.root
        options.read = { path in
            ReadTrace.noteUntraced(path)
            return try? WholeFile.read(root + "/" + path)
        }
        if let workshop { options.pdf = workshop.make }
        return options
    }

    private func finish(
        _ work: Work, _ material: Material, _ inputs: BuildInputs, _ publisher: Publisher?,
        _ diagnostics: inout [Diagnostic]
    ) throws(PublishFailure) -> PublishSummary? {
        let rendering = Rendering(root: request.root, jobs: request.jobs, publisher: publisher)
        let (made, faults) = rendering.run(work.outputs, work.isRetouch ? nil : work.known, inputs.listing)
        diagnostics += faults + material.content.lostTexts.diagnostics
        guard let publisher else { return nil }
        guard !diagnostics.hasErrors else {
            publisher.abort()
            return nil
        }
        let memo = Workers.begin { memos == nil ? nil : work.memo(of: made) }
        let summary = try publisher.commit()
        diagnostics += summary.warnings
        if !work.isRetouch { workshop?.tidy(pages: work.outputs.count(where: \.isMadePDF)) }
        remember(work, material, memo.value, inputs, publisher)
        return summary
    }

    // MARK: - The output folder

    private func open() throws(PublishFailure) -> Publisher? {
        guard let output = request.output else { return nil }
        return try Publisher(
            output: output, project: request.root,
            sources: ["Content", "Templates", "Sources", "Tests"].map { request.root + "/" + $0 },
            whenWaiting: whenWaiting)
    }

    /// A publication that was killed is finished or taken back before anything else, whatever becomes of this one.
    private func openIfInterrupted() throws(PublishFailure) -> Publisher? {
        guard let output = request.output, Publisher.isInterrupted(output: output) else { return nil }
        return try open()
    }

    private func ending(
        _ diagnostics: [Diagnostic], _ ending: BuildOutcome.Ending? = nil, kept: (any Sendable)? = nil
    ) -> BuildOutcome {
        let sorted = diagnostics.sortedByPlace()
        if let ending { return BuildOutcome(ending: ending, diagnostics: sorted, kept: kept) }
        let isAboutFiles = sorted.contains {
            $0.severity == .error
                && (BuildDiagnostics.files.contains($0.kind) || SourceDiagnostics.files.contains($0.kind))
        }
        return BuildOutcome(ending: isAboutFiles ? .files : .faults, diagnostics: sorted, kept: kept)
    }
}

extension Output {
    fileprivate var isMadePDF: Bool {
        if case .render = body { path.hasSuffix(".pdf") } else { false }
    }
}
