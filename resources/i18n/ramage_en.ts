<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AltEditor</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveDesk</name>
    <message numerus="yes">
        <source>%n tweet(s)</source>
        <translation>
            <numerusform>%n tweet</numerusform>
            <numerusform>%n tweets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>%n more after these.</source>
        <translation>
            <numerusform>%n more after these.</numerusform>
            <numerusform>%n more after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message numerus="yes">
        <source>Your last %n tweet(s)</source>
        <translation>
            <numerusform>Your last tweet</numerusform>
            <numerusform>Your last %n tweets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedDesk</name>
    <message numerus="yes">
        <source>%n file(s) were still being prepared when another tweet was opened: the tweet you left does not have them. Open it and add them again.</source>
        <translation>
            <numerusform>%n file was still being prepared when another tweet was opened: the tweet you left does not have it. Open it and add it again.</numerusform>
            <numerusform>%n files were still being prepared when another tweet was opened: the tweet you left does not have them. Open it and add them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellsModel</name>
    <message numerus="yes">
        <source>%n message(s) to come back to</source>
        <translation>
            <numerusform>%n message to come back to</numerusform>
            <numerusform>%n messages to come back to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s)</source>
        <translation>
            <numerusform>%n tweet</numerusform>
            <numerusform>%n tweets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new above</source>
        <translation>
            <numerusform>%n new above</numerusform>
            <numerusform>%n new above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message numerus="yes">
        <source>%n tweet(s) written to the file.</source>
        <translation>
            <numerusform>%n tweet written to the file.</numerusform>
            <numerusform>%n tweets written to the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not fit: export fewer days.</source>
        <translation>
            <numerusform>%n did not fit: export fewer days.</numerusform>
            <numerusform>%n did not fit: export fewer days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n in the whole calendar</source>
        <translation>
            <numerusform>%n in the whole calendar</numerusform>
            <numerusform>%n in the whole calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldingDesk</name>
    <message numerus="yes">
        <source>%n planned tweet(s) held back. What comes due meanwhile does not leave: it asks.</source>
        <translation>
            <numerusform>%n planned tweet held back. What comes due meanwhile does not leave: it asks.</numerusform>
            <numerusform>%n planned tweets held back. What comes due meanwhile does not leave: it asks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HourGraph</name>
    <message numerus="yes">
        <source>%n message(s) in seven days</source>
        <translation>
            <numerusform>%n message in seven days</numerusform>
            <numerusform>%n messages in seven days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeasPanel</name>
    <message numerus="yes">
        <source>%n idea(s) that fit today, the best first.</source>
        <translation>
            <numerusform>%n idea that fits today.</numerusform>
            <numerusform>%n ideas that fit today, the best first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n feed(s) followed already.</source>
        <translation>
            <numerusform>%n feed is followed already.</numerusform>
            <numerusform>%n feeds are followed already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list of %n person(s)</source>
        <translation>
            <numerusform>list of %n person</numerusform>
            <numerusform>list of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChip</name>
    <message numerus="yes">
        <source>Spelling: French, %n to look at</source>
        <translation>
            <numerusform>Spelling: French, %n to look at</numerusform>
            <numerusform>Spelling: French, %n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spelling: English, %n to look at</source>
        <translation>
            <numerusform>Spelling: English, %n to look at</numerusform>
            <numerusform>Spelling: English, %n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n character(s) more for X.</source>
        <translation>
            <numerusform>Done: %n character more for X.</numerusform>
            <numerusform>Done: %n characters more for X.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n character(s) less for X.</source>
        <translation>
            <numerusform>Done: %n character less for X.</numerusform>
            <numerusform>Done: %n characters less for X.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeterRow</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message numerus="yes">
        <source>thread of %n tweet(s)</source>
        <translation>
            <numerusform>thread of %n tweet</numerusform>
            <numerusform>thread of %n tweets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>%n more this month.</source>
        <translation>
            <numerusform>%n more this month.</numerusform>
            <numerusform>%n more this month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n more wait for you after these.</source>
        <translation>
            <numerusform>%n more waits for you after these.</numerusform>
            <numerusform>%n more wait for you after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more among your drafts.</source>
        <translation>
            <numerusform>%n more among your drafts.</numerusform>
            <numerusform>%n more among your drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s)</source>
        <translation>
            <numerusform>%n tweet</numerusform>
            <numerusform>%n tweets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) this week</source>
        <translation>
            <numerusform>%n person this week</numerusform>
            <numerusform>%n people this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrote %n time(s) on {about}</source>
        <translation>
            <numerusform>wrote once on {about}</numerusform>
            <numerusform>wrote %n times on {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>named once</numerusform>
            <numerusform>named %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadOptions</name>
    <message numerus="yes">
        <source>%n message(s), {least} to {most} characters</source>
        <translation>
            <numerusform>%n message, {least} to {most} characters</numerusform>
            <numerusform>%n messages, {least} to {most} characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VeilleImportDesk</name>
    <message numerus="yes">
        <source>%n taken over.</source>
        <translation>
            <numerusform>%n added to your veille.</numerusform>
            <numerusform>%n added to your veille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VeilleListsDesk</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VeilleSearchDesk</name>
    <message numerus="yes">
        <source>%n new message(s) from X.</source>
        <translation>
            <numerusform>%n new message from X.</numerusform>
            <numerusform>%n new messages from X.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message numerus="yes">
        <source>%n tip(s) hidden</source>
        <translation>
            <numerusform>%n tip hidden</numerusform>
            <numerusform>%n tips hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>best</name>
    <message numerus="yes">
        <source>%n tweet(s) measured</source>
        <translation>
            <numerusform>%n tweet measured</numerusform>
            <numerusform>%n tweets measured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message numerus="yes">
        <source>%n link(s): each counts {weight}, however long it is.</source>
        <translation>
            <numerusform>%n link: it counts {weight}, however long it is.</numerusform>
            <numerusform>%n links: each counts {weight}, however long it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marronniers</name>
    <message numerus="yes">
        <source>%n day(s) before Easter</source>
        <translation>
            <numerusform>%n day before Easter</numerusform>
            <numerusform>%n days before Easter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Easter</source>
        <translation>
            <numerusform>%n day after Easter</numerusform>
            <numerusform>%n days after Easter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) wait for you</source>
        <translation>
            <numerusform>%n tweet waits for you</numerusform>
            <numerusform>%n tweets wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) are published</source>
        <translation>
            <numerusform>%n tweet is published</numerusform>
            <numerusform>%n tweets are published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan_head</name>
    <message numerus="yes">
        <source>%n tweet(s) planned</source>
        <translation>
            <numerusform>%n tweet planned</numerusform>
            <numerusform>%n tweets planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>polls</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message numerus="yes">
        <source>%n tweet(s) moved.</source>
        <translation>
            <numerusform>%n tweet moved.</numerusform>
            <numerusform>%n tweets moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) planned.</source>
        <translation>
            <numerusform>%n tweet planned.</numerusform>
            <numerusform>%n tweets planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) put on the calendar.</source>
        <translation>
            <numerusform>%n draft put on the calendar.</numerusform>
            <numerusform>%n drafts put on the calendar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) copied as drafts.</source>
        <translation>
            <numerusform>%n tweet copied as a draft.</numerusform>
            <numerusform>%n tweets copied as drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) removed.</source>
        <translation>
            <numerusform>%n tweet removed.</numerusform>
            <numerusform>%n tweets removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) are drafts again.</source>
        <translation>
            <numerusform>%n tweet is a draft again.</numerusform>
            <numerusform>%n tweets are drafts again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken in.</source>
        <translation>
            <numerusform>%n line taken in.</numerusform>
            <numerusform>%n lines taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rendez-vous stands on the calendar %n time(s): each waits for its own text.</source>
        <translation>
            <numerusform>The rendez-vous stands on the calendar once: it waits for its own text.</numerusform>
            <numerusform>The rendez-vous stands on the calendar %n times: each waits for its own text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rendez-vous ends: %n time(s) without a text were taken away.</source>
        <translation>
            <numerusform>The rendez-vous ends: %n time without a text was taken away.</numerusform>
            <numerusform>The rendez-vous ends: %n times without a text were taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rendez-vous was changed: %n time(s).</source>
        <translation>
            <numerusform>The rendez-vous was changed: once.</numerusform>
            <numerusform>The rendez-vous was changed: %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message numerus="yes">
        <source>Describe %n picture(s)</source>
        <translation>
            <numerusform>Describe %n picture</numerusform>
            <numerusform>Describe %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check whether a tweet left (%n tweet(s) read)</source>
        <translation>
            <numerusform>Check whether a tweet left (%n tweet read)</numerusform>
            <numerusform>Check whether a tweet left (%n tweets read)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) planned until the end of the month: {about}.</source>
        <translation>
            <numerusform>%n tweet planned until the end of the month: {about}.</numerusform>
            <numerusform>%n tweets planned until the end of the month: {about}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more go(es) through your browser, at no cost.</source>
        <translation>
            <numerusform>%n more goes through your browser, at no cost.</numerusform>
            <numerusform>%n more go through your browser, at no cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ceiling stops the first of %n at {tweet}, {when}: it will wait for you to publish it.</source>
        <translation>
            <numerusform>The ceiling stops {tweet}, {when}: it will wait for you to publish it.</numerusform>
            <numerusform>The ceiling stops %n, from {tweet}, {when}, on: they will wait for you to publish them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n good line(s)</source>
        <translation>
            <numerusform>%n good line</numerusform>
            <numerusform>%n good lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message numerus="yes">
        <source>This computer&apos;s clock went back by %n minute(s). Tweets leave by that clock: please check that it is right. Nothing is sent twice.</source>
        <translation>
            <numerusform>This computer’s clock went back by %n minute. Tweets leave by that clock: please check that it is right. Nothing is sent twice.</numerusform>
            <numerusform>This computer’s clock went back by %n minutes. Tweets leave by that clock: please check that it is right. Nothing is sent twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>veille</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) followed</source>
        <translation>
            <numerusform>%n subject followed</numerusform>
            <numerusform>%n subjects followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in {span}, as usual at these hours.</source>
        <translation>
            <numerusform>%n message in {span}, as usual at these hours.</numerusform>
            <numerusform>%n messages in {span}, as usual at these hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in {span}, against {usual} usually.</source>
        <translation>
            <numerusform>%n message in {span}, against {usual} usually.</numerusform>
            <numerusform>%n messages in {span}, against {usual} usually.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in {span}, against {usual} usually; negative: {negative}.</source>
        <translation>
            <numerusform>%n message in {span}, against {usual} usually; negative: {negative}.</numerusform>
            <numerusform>%n messages in {span}, against {usual} usually; negative: {negative}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in {span}, against {usual} usually; nothing says that it is bad.</source>
        <translation>
            <numerusform>%n message in {span}, against {usual} usually; nothing says that it is bad.</numerusform>
            <numerusform>%n messages in {span}, against {usual} usually; nothing says that it is bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative message(s) in {span} by {people} different people, of {total} in all; usually {usual}.</source>
        <translation>
            <numerusform>%n negative message in {span} by {people} different people, of {total} in all; usually {usual}.</numerusform>
            <numerusform>%n negative messages in {span} by {people} different people, of {total} in all; usually {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative message(s) in {span} by {people} different people, of {total} in all.</source>
        <translation>
            <numerusform>%n negative message in {span} by {people} different people, of {total} in all.</numerusform>
            <numerusform>%n negative messages in {span} by {people} different people, of {total} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in {span}; what is usual is not known yet.</source>
        <translation>
            <numerusform>%n message in {span}; what is usual is not known yet.</numerusform>
            <numerusform>%n messages in {span}; what is usual is not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative message(s) about “{name}” in {span}</source>
        <translation>
            <numerusform>%n negative message about “{name}” in {span}</numerusform>
            <numerusform>%n negative messages about “{name}” in {span}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n picture(s) without a description.</source>
        <translation>
            <numerusform>%n picture without a description.</numerusform>
            <numerusform>%n pictures without a description.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No picture in your last %n tweet(s): one from the shop?</source>
        <translation>
            <numerusform>No picture in your last tweet: one from the shop?</numerusform>
            <numerusform>No picture in your last %n tweets: one from the shop?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n hashtag(s)</source>
        <translation>
            <numerusform>Take one out</numerusform>
            <numerusform>Take %n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) above the length that is shared most.</source>
        <translation>
            <numerusform>%n character above the length that is shared most.</numerusform>
            <numerusform>%n characters above the length that is shared most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n word(s): on a small screen it is read twice.</source>
        <translation>
            <numerusform>A sentence of %n word: on a small screen it is read twice.</numerusform>
            <numerusform>A sentence of %n words: on a small screen it is read twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind the scenes</source>
        <translation>
            <numerusform>%n behind the scenes</numerusform>
            <numerusform>%n behind the scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s)</source>
        <translation>
            <numerusform>%n promotion</numerusform>
            <numerusform>%n promotions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of humour</source>
        <translation>
            <numerusform>%n of humour</numerusform>
            <numerusform>%n of humour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed on</source>
        <translation>
            <numerusform>%n passed on</numerusform>
            <numerusform>%n passed on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n announcement</numerusform>
            <numerusform>%n announcements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words_hashtags</name>
    <message numerus="yes">
        <source>%n time(s) in your tweets</source>
        <translation>
            <numerusform>%n time in your tweets</numerusform>
            <numerusform>%n times in your tweets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>— %n in the text, 3 at most</source>
        <translation>
            <numerusform>— %n in the text, 3 at most</numerusform>
            <numerusform>— %n in the text, 3 at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
