<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Ramage</source>
        <translation>À propos de Ramage</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version&#xa0;{number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Ramage helps a small shop to speak well on X, at its own pace.</source>
        <translation>Ramage aide les petits commerces à bien parler sur X, à leur rythme.</translation>
    </message>
    <message>
        <source>It is free, under the MIT licence: use it, share it, change it.</source>
        <translation>Il est libre et gratuit, sous licence MIT&#xa0;: utilisez-le, partagez-le, modifiez-le.</translation>
    </message>
    <message>
        <source>Its window is made with Qt and PySide6, under the LGPL, version 3.</source>
        <translation>Sa fenêtre est faite avec Qt et PySide6, sous licence LGPL, version&#xa0;3.</translation>
    </message>
    <message>
        <source>Ramage does not come from X, and X has no part in it.</source>
        <translation>Ramage ne vient pas de X, et X n’y est pour rien.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Ceiling of the month</source>
        <translation>Plafond du mois</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Compare with X</source>
        <translation>Comparer avec X</translation>
    </message>
    <message>
        <source>Asks X for the credit that is left. The card names no price for this question.</source>
        <translation>Demande à X le crédit qui reste. La liste des prix n’en donne pas pour cette question.</translation>
    </message>
    <message>
        <source>of {ceiling} for the month</source>
        <translation>sur {ceiling} pour le mois</translation>
    </message>
    <message>
        <source>The ceiling is reached: nothing more leaves by itself before the next month.</source>
        <translation>Le plafond est atteint&#xa0;: plus rien ne partira tout seul avant le mois suivant.</translation>
    </message>
    <message>
        <source>Only {left} left before the ceiling.</source>
        <translation>Plus que {left} avant le plafond.</translation>
    </message>
    <message>
        <source>{left} left before the ceiling.</source>
        <translation>Il reste {left} avant le plafond.</translation>
    </message>
    <message>
        <source>Paid: {amount}.</source>
        <translation>Payé&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Perhaps {amount}, for what X refused and may have counted.</source>
        <translation>Peut-être {amount}, pour ce que X a refusé et peut-être compté.</translation>
    </message>
    <message>
        <source>Perhaps {amount}, for what nobody knows yet how it ended.</source>
        <translation>Peut-être {amount}, pour ce dont on ne connaît pas encore l’issue.</translation>
    </message>
    <message>
        <source>Credit with X on {day}: {amount}.</source>
        <translation>Crédit chez X le {day}&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Asking X…</source>
        <translation>Question posée à X…</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>The Corner Bakery</source>
        <translation>Boulangerie Lune</translation>
    </message>
    <message>
        <source>@cornerbakery</source>
        <translation>@boulange_lune</translation>
    </message>
    <message>
        <source>Name of your shop</source>
        <translation>Nom de votre commerce</translation>
    </message>
    <message>
        <source>Its handle on X</source>
        <translation>Son identifiant sur X</translation>
    </message>
    <message>
        <source>Type it as it stands on X, or paste your page’s address.</source>
        <translation>Écrivez-le comme sur X, ou collez l’adresse de votre page.</translation>
    </message>
    <message>
        <source>A handle has letters, digits and _ alone, 15 at most: @cornerbakery.</source>
        <translation>Un identifiant n’a que des lettres sans accent, des chiffres et _, 15 au plus&#xa0;: @boulange_lune.</translation>
    </message>
</context>
<context>
    <name>AccountKey</name>
    <message>
        <source>Spend at most, each month,</source>
        <translation>Dépenser chaque mois au plus</translation>
    </message>
    <message>
        <source>What would pass it is never sent by itself: it waits for you instead.</source>
        <translation>Ce qui le dépasserait ne part jamais tout seul&#xa0;: il vous attend.</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Publish without opening the browser…</source>
        <translation>Publier sans ouvrir le navigateur…</translation>
    </message>
    <message>
        <source>Long posts, up to 25,000 characters (X Premium)</source>
        <translation>Messages longs, jusqu’à 25&#x202f;000&#xa0;caractères (X Premium)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Its colour</source>
        <translation>Sa couleur</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre moment</translation>
    </message>
    <message>
        <source>Plan: {when}</source>
        <translation>Planifier&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Remettre en brouillon</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les changements</translation>
    </message>
    <message>
        <source>Write another tweet</source>
        <translation>Écrire un autre tweet</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Plan: {when} · {name}</source>
        <translation>Planifier&#xa0;: {when} · {name}</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Écrivez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>This text is too long for one tweet.</source>
        <translation>Ce texte est trop long pour un seul tweet.</translation>
    </message>
    <message>
        <source>The text holds an invisible character that X does not accept.</source>
        <translation>Le texte contient un caractère invisible que X refuse.</translation>
    </message>
    <message>
        <source>Something between braces is still to be filled in.</source>
        <translation>Quelque chose entre accolades reste à remplir.</translation>
    </message>
    <message>
        <source>The poll is not complete yet.</source>
        <translation>Le sondage n’est pas encore complet.</translation>
    </message>
    <message>
        <source>A picture is still being added.</source>
        <translation>Une image n’est pas encore prête.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was planned.</source>
        <translation>Rien n’a changé depuis que vous l’avez planifié.</translation>
    </message>
    <message>
        <source>Make it a thread</source>
        <translation>En faire un fil</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Publish it now instead</source>
        <translation>Publier plutôt maintenant</translation>
    </message>
</context>
<context>
    <name>AddressPopup</name>
    <message>
        <source>Address of a tweet</source>
        <translation>Adresse d’un tweet</translation>
    </message>
    <message>
        <source>Reply to it</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>Quote it</source>
        <translation>Le citer</translation>
    </message>
    <message>
        <source>To quote, its address is put at the end of your text, where X shows the tweet: it counts {weight}.</source>
        <translation>Pour citer, son adresse est ajoutée à la fin de votre texte, et X y montre le tweet&#xa0;: elle compte {weight}.</translation>
    </message>
    <message>
        <source>A tweet of @{handle}.</source>
        <translation>Un tweet de @{handle}.</translation>
    </message>
    <message>
        <source>A tweet; its address does not say whose.</source>
        <translation>Un tweet&#xa0;; son adresse ne dit pas de qui.</translation>
    </message>
    <message>
        <source>This is no tweet’s address: it looks like x.com/name/status/123.</source>
        <translation>Ce n’est pas l’adresse d’un tweet&#xa0;: elle ressemble à x.com/nom/status/123.</translation>
    </message>
    <message>
        <source>On X, open the tweet’s Share menu and choose “Copy link”.</source>
        <translation>Sur X, ouvrez le menu Partager du tweet et choisissez «&#xa0;Copier le lien&#xa0;».</translation>
    </message>
</context>
<context>
    <name>AddressesStep</name>
    <message>
        <source>At X: the way back to Ramage</source>
        <translation>Chez X&#xa0;: le chemin du retour vers Ramage</translation>
    </message>
    <message>
        <source>Under “Callback URI”, paste the first address; with “Add another”, the four others. If another program holds the first, Ramage takes the next.</source>
        <translation>Sous «&#xa0;Callback URI&#xa0;», collez la première adresse&#xa0;; avec «&#xa0;Add another&#xa0;», les quatre autres. Si un autre programme occupe la première, Ramage prend la suivante.</translation>
    </message>
    <message>
        <source>Under “Website URL”, your shop’s site, or {site}.</source>
        <translation>Sous «&#xa0;Website URL&#xa0;», le site de votre commerce, ou {site}.</translation>
    </message>
    <message>
        <source>Press “Save”. The other fields may stay empty.</source>
        <translation>Appuyez sur «&#xa0;Save&#xa0;». Les autres champs peuvent rester vides.</translation>
    </message>
    <message>
        <source>Drawing: the field for the address, the one for your site, and Save.</source>
        <translation>Dessin&#xa0;: le champ pour l’adresse, celui pour votre site, et Save.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>Copier {address}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Show the hidden ones</source>
        <translation>Revoir les conseils masqués</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>As you write, what could serve your tweet will be said here.</source>
        <translation>Pendant que vous écrivez, ce qui peut servir votre tweet se dira ici.</translation>
    </message>
    <message>
        <source>Nothing to point out.</source>
        <translation>Rien à signaler.</translation>
    </message>
</context>
<context>
    <name>AlarmDesk</name>
    <message>
        <source>Something is said of your shop</source>
        <translation>On parle de votre boutique</translation>
    </message>
    <message>
        <source>The veille’s file was damaged. It was put aside as {name}, and a new one begun: follow your subjects anew; your tweets and calendar are not touched.</source>
        <translation>Le fichier de la veille était abîmé. Il est mis de côté sous le nom {name}, et un nouveau commence&#xa0;: suivez à nouveau vos sujets&#xa0;; vos tweets et votre calendrier n’ont pas changé.</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>See the messages</source>
        <translation>Voir les messages</translation>
    </message>
    <message>
        <source>Prepare an answer</source>
        <translation>Préparer une réponse</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>It is nothing</source>
        <translation>Ce n’est rien</translation>
    </message>
</context>
<context>
    <name>AltEditor</name>
    <message>
        <source>Describe the picture</source>
        <translation>Décrire la photo</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre la photo</translation>
    </message>
    <message>
        <source>Lea takes a tray of golden brioches out of the oven, in our bakehouse.</source>
        <translation>Léa sort du four une plaque de brioches dorées, dans notre fournil.</translation>
    </message>
    <message>
        <source>Keep the description</source>
        <translation>Garder la description</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who, what, where?</source>
        <translation>Qui, quoi, où&#xa0;?</translation>
    </message>
    <message>
        <source>Say it as you would on the telephone: who is on it, what they do or what one sees, where it is. No “photo of”: that is said already. Copy the words that stand on the picture, such as a price.</source>
        <translation>Dites-le comme au téléphone&#xa0;: qui est dessus, ce qu’il fait ou ce qu’on voit, où c’est. Pas de «&#xa0;photo de&#xa0;»&#xa0;: c’est déjà dit. Recopiez les mots écrits sur la photo, un prix par exemple.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>encore %n caractère</numerusform>
            <numerusform>encore %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count}&#xa0;sur {most}</translation>
    </message>
</context>
<context>
    <name>AppStep</name>
    <message>
        <source>At X: make your key</source>
        <translation>Chez X&#xa0;: créez votre clé</translation>
    </message>
    <message>
        <source>Open X’s page for keys and sign in with your shop’s account. The page speaks English; what to look for is drawn below.</source>
        <translation>Ouvrez la page de X pour les clés et connectez-vous avec le compte de votre commerce. La page est en anglais&#xa0;; ce qu’il faut y chercher est dessiné ci-dessous.</translation>
    </message>
    <message>
        <source>Open console.x.com</source>
        <translation>Ouvrir console.x.com</translation>
    </message>
    <message>
        <source>Create an app, under any name: your shop’s, for instance.</source>
        <translation>Créez une application, sous le nom que vous voulez&#xa0;: celui de votre commerce, par exemple.</translation>
    </message>
    <message>
        <source>In this app, press “Set up” beside “User authentication settings”.</source>
        <translation>Dans cette application, appuyez sur «&#xa0;Set up&#xa0;» à côté de «&#xa0;User authentication settings&#xa0;».</translation>
    </message>
    <message>
        <source>Drawing: the button Create App, then Set up in the app.</source>
        <translation>Dessin&#xa0;: le bouton Create App, puis Set up dans l’application.</translation>
    </message>
    <message>
        <source>X may ask for a phone number, and for the credit: five dollars are plenty to begin with. Set X’s own spending limit there too.</source>
        <translation>X peut demander un numéro de téléphone, et le crédit&#xa0;: cinq dollars suffisent largement pour commencer. Fixez-y aussi la limite de dépense propre à X.</translation>
    </message>
</context>
<context>
    <name>ArchiveDesk</name>
    <message>
        <source>Saving everything…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Everything of Ramage</source>
        <translation>Tout Ramage</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Tout sauvegarder</translation>
    </message>
    <message>
        <source>Everything is in {name} ({size}).</source>
        <translation>Tout est dans {name} ({size}).</translation>
    </message>
    <message>
        <source>Saved: {day}.</source>
        <translation>Sauvegardé&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Bring it back and reopen Ramage</source>
        <translation>Restaurer et rouvrir Ramage</translation>
    </message>
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
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>What is here now gives way to it. It is saved first in Ramage’s folder, as “{name}”, and “Bring back…” takes that file too.</source>
        <translation>Cette sauvegarde prend la place de ce qui est ici maintenant. Ce qui est ici est d’abord sauvegardé dans le dossier de Ramage, sous le nom «&#xa0;{name}&#xa0;», et «&#xa0;Restaurer…&#xa0;» reprend aussi ce fichier.</translation>
    </message>
    <message>
        <source>Nothing leaves before you say “Publish from this computer”; what has already been sent from here is not sent again.</source>
        <translation>Rien ne part avant que vous disiez «&#xa0;Publier depuis cet ordinateur&#xa0;»&#xa0;; ce qui est déjà parti d’ici ne repart pas.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>{name} was made by a newer Ramage. Update this one first.</source>
        <translation>{name} vient d’un Ramage plus récent. Mettez d’abord celui-ci à jour.</translation>
    </message>
    <message>
        <source>{name} was not saved by Ramage, or is damaged. Nothing was changed.</source>
        <translation>{name} n’est pas une sauvegarde de Ramage, ou est abîmé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Ramage before {when}</source>
        <translation>Ramage avant le {when}</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these.</source>
        <translation>
            <numerusform>%n autre après ceux-là.</numerusform>
            <numerusform>%n autres après ceux-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See it: {what}</source>
        <translation>Voir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{tweet} {slip}</source>
        <translation>{tweet} {slip}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from {first} to {last}: {days} without news of you.</source>
        <translation>Rien du {first} au {last}&#xa0;: {days} sans nouvelles de vous.</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n tweet(s)</source>
        <translation>
            <numerusform>Votre dernier tweet</numerusform>
            <numerusform>Vos&#xa0;%n derniers tweets</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ten</source>
        <translation>Les dix derniers</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>What your tweets are for will stand here, once some have left.</source>
        <translation>À quoi servent vos tweets s’affichera ici, quand quelques-uns seront partis.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>BoxesStep</name>
    <message>
        <source>At X: two boxes to tick</source>
        <translation>Chez X&#xa0;: deux cases à cocher</translation>
    </message>
    <message>
        <source>The page asks what your key may do, and what kind of program uses it.</source>
        <translation>La page demande ce que votre clé a le droit de faire, et quel genre de programme s’en sert.</translation>
    </message>
    <message>
        <source>Under “App permissions”, tick “Read and write”.</source>
        <translation>Sous «&#xa0;App permissions&#xa0;», cochez «&#xa0;Read and write&#xa0;» (lire et écrire).</translation>
    </message>
    <message>
        <source>Under “Type of App”, tick “Native App”.</source>
        <translation>Sous «&#xa0;Type of App&#xa0;», cochez «&#xa0;Native App&#xa0;» (un programme sur votre ordinateur).</translation>
    </message>
    <message>
        <source>Drawing: Read and write is ticked, and Native App.</source>
        <translation>Dessin&#xa0;: Read and write est coché, et Native App.</translation>
    </message>
    <message>
        <source>With “Read” alone, X would refuse your tweets. Nothing else need be ticked.</source>
        <translation>Avec «&#xa0;Read&#xa0;» seul, X refuserait vos tweets. Rien d’autre n’est à cocher.</translation>
    </message>
</context>
<context>
    <name>BudgetDesk</name>
    <message>
        <source>X budget: {spent} of {ceiling}</source>
        <translation>Budget X&#xa0;: {spent} sur {ceiling}</translation>
    </message>
</context>
<context>
    <name>CarriedDesk</name>
    <message numerus="yes">
        <source>%n file(s) were still being prepared when another tweet was opened: the tweet you left does not have them. Open it and add them again.</source>
        <translation>
            <numerusform>%n fichier était encore en préparation quand un autre tweet a été ouvert&#xa0;: le tweet que vous avez quitté ne l’a pas. Ouvrez-le et ajoutez-le de nouveau.</numerusform>
            <numerusform>%n fichiers étaient encore en préparation quand un autre tweet a été ouvert&#xa0;: le tweet que vous avez quitté ne les a pas. Ouvrez-le et ajoutez-les de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture or a video…</source>
        <translation>Choisir une image ou une vidéo…</translation>
    </message>
    <message>
        <source>What could I photograph?</source>
        <translation>Que pourrais-je photographier&#xa0;?</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Images et vidéos</translation>
    </message>
    <message>
        <source>Pictures or a video for this tweet</source>
        <translation>Des images ou une vidéo pour ce tweet</translation>
    </message>
</context>
<context>
    <name>Carrier</name>
    <message>
        <source>The pictures could not be laid out for you: the disk may be full. In the browser, add them from where you keep them before you post.</source>
        <translation>Les photos n’ont pas pu être préparées&#xa0;: le disque est peut-être plein. Dans le navigateur, ajoutez-les depuis leur dossier avant de publier.</translation>
    </message>
    <message>
        <source>1. In the page that opened, click into the text and paste: the picture is on the clipboard (its folder is open too).
2. Click the picture’s “+ALT” and type its description, then post.</source>
        <translation>1. Dans la page qui s’est ouverte, cliquez dans le texte et collez&#xa0;: la photo est dans le presse-papiers (son dossier est ouvert aussi).
2. Cliquez sur «&#xa0;+ALT&#xa0;» sous la photo, écrivez sa description, puis publiez.</translation>
    </message>
    <message>
        <source>1. Drag the pictures 1 to {count} from the folder that opened into the page, in that order.
2. Click “+ALT” on each and type its description, then post.</source>
        <translation>1. Du dossier qui s’est ouvert, faites glisser les photos 1 à {count} dans la page, dans cet ordre.
2. Cliquez sur «&#xa0;+ALT&#xa0;» sous chacune, écrivez sa description, puis publiez.</translation>
    </message>
    <message>
        <source>1. Drag the file from the folder that opened into the page.
2. Wait until it is uploaded, then post.</source>
        <translation>1. Du dossier qui s’est ouvert, faites glisser le fichier dans la page.
2. Attendez la fin de l’envoi, puis publiez.</translation>
    </message>
</context>
<context>
    <name>CeilingField</name>
    <message>
        <source>Ceiling for a month</source>
        <translation>Plafond pour un mois</translation>
    </message>
</context>
<context>
    <name>CellsModel</name>
    <message numerus="yes">
        <source>%n message(s) to come back to</source>
        <translation>
            <numerusform>%n message à reprendre</numerusform>
            <numerusform>%n messages à reprendre</numerusform>
        </translation>
    </message>
    <message>
        <source>free slot: {hours}</source>
        <translation>créneau libre&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>{day}, no tweet</source>
        <translation>{day}, aucun tweet</translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s)</source>
        <translation>
            <numerusform>%n tweet</numerusform>
            <numerusform>%n tweets</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {tweets}: {list}</source>
        <translation>{day}, {tweets}&#xa0;: {list}</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Take away {word}</source>
        <translation>Retirer {word}</translation>
    </message>
</context>
<context>
    <name>ChoicesPopup</name>
    <message>
        <source>Which one sounds like you?</source>
        <translation>Laquelle vous ressemble&#xa0;?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take: {words}</source>
        <translation>Prendre&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Messages about {name}</source>
        <translation>Messages sur {name}</translation>
    </message>
    <message>
        <source>What can be done with “{name}”</source>
        <translation>Ce que l’on peut faire de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Drag it to put the column elsewhere</source>
        <translation>Glissez-la pour placer la colonne ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%n new above</source>
        <translation>
            <numerusform>%n nouveau plus haut</numerusform>
            <numerusform>%n nouveaux plus haut</numerusform>
        </translation>
    </message>
    <message>
        <source>Only: {what} ✕</source>
        <translation>Uniquement&#xa0;: {what} ✕</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Listen on X, in the browser (free)</source>
        <translation>Écouter sur X, dans le navigateur (gratuit)</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Déplacer vers la droite</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Élargir</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Rétrécir</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No longer follow</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>N’afficher que</translation>
    </message>
    <message>
        <source>any tone</source>
        <translation>tous les tons</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>{day} {name}</source>
        <translation>{day} {name}</translation>
    </message>
    <message>
        <source>Prepare a draft</source>
        <translation>Préparer un brouillon</translation>
    </message>
    <message>
        <source>Prepare a draft for {name}</source>
        <translation>Préparer un brouillon pour {name}</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Hashtags that begin so</source>
        <translation>Hashtags qui commencent ainsi</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Put an emoji where the cursor stands</source>
        <translation>Mettre un émoji là où se trouve le curseur</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Let a long text leave as several tweets, one under the other</source>
        <translation>Laisser partir un long texte en plusieurs tweets, l’un sous l’autre</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Put a picture or a video with the text</source>
        <translation>Joindre une image ou une vidéo au texte</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Let readers choose between two to four answers</source>
        <translation>Laisser le choix entre deux à quatre réponses</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What a link weighs, and a cleaner one</source>
        <translation>Ce que pèse un lien, et comment le nettoyer</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Ideas for your trade and the season</source>
        <translation>Des idées pour votre métier et la saison</translation>
    </message>
    <message>
        <source>Reply, quote</source>
        <translation>Répondre, citer</translation>
    </message>
    <message>
        <source>Answer or quote a tweet, by its address</source>
        <translation>Répondre à un tweet ou le citer, par son adresse</translation>
    </message>
</context>
<context>
    <name>ConnectDesk</name>
    <message>
        <source>{name} is connected to X.</source>
        <translation>{name} est connecté à X.</translation>
    </message>
    <message>
        <source>{name} publishes through your browser again.</source>
        <translation>{name} publie de nouveau par votre navigateur.</translation>
    </message>
</context>
<context>
    <name>ConnectGuide</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Connect an X account · step {number} of {count}</source>
        <translation>Connecter un compte X · étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>En rester là</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CoolingDesk</name>
    <message>
        <source>This answer rests until {clock}: what is written in anger reads otherwise an hour later. You can still change it, or plan it for then.</source>
        <translation>Cette réponse se repose jusqu’à {clock}&#xa0;: ce que l’on écrit sous le coup de la colère se relit autrement une heure plus tard. Vous pouvez encore la modifier, ou la planifier pour ensuite.</translation>
    </message>
    <message>
        <source>Lift the pause</source>
        <translation>Lever la pause</translation>
    </message>
</context>
<context>
    <name>CostDesk</name>
    <message>
        <source>This tweet goes through your browser.</source>
        <translation>Ce tweet passera par votre navigateur.</translation>
    </message>
    <message>
        <source>This tweet leaves by itself.</source>
        <translation>Ce tweet partira tout seul.</translation>
    </message>
</context>
<context>
    <name>CostLine</name>
    <message>
        <source>This account is not connected to X yet: it will wait for you to publish it.</source>
        <translation>Ce compte n’est pas encore relié à X&#xa0;: il vous attendra, à publier par vous.</translation>
    </message>
    <message>
        <source>Through your browser, it costs nothing: you will send it yourself.</source>
        <translation>Par votre navigateur, il ne coûtera rien&#xa0;: vous l’enverrez vous-même.</translation>
    </message>
    <message>
        <source>Publishing costs about {amount}, of which {link} for the link.</source>
        <translation>Publier coûte environ {amount}, dont {link} pour le lien.</translation>
    </message>
    <message>
        <source>Publishing costs about {amount}.</source>
        <translation>Publier coûte environ {amount}.</translation>
    </message>
    <message>
        <source>X asks you to sign in again: until then it will wait for you to publish it.</source>
        <translation>X vous demande de vous reconnecter&#xa0;: d’ici là, il vous attendra, à publier par vous.</translation>
    </message>
    <message>
        <source>Your credit with X is used up: it will wait for you to publish it.</source>
        <translation>Votre crédit chez X est épuisé&#xa0;: il vous attendra, à publier par vous.</translation>
    </message>
    <message>
        <source>The limit that you set at X is reached: it will wait for you to publish it.</source>
        <translation>La limite que vous avez fixée chez X est atteinte&#xa0;: il vous attendra, à publier par vous.</translation>
    </message>
    <message>
        <source>It would pass the month’s ceiling ({spent} of {ceiling}): it will wait for you to publish it.</source>
        <translation>Il dépasserait le plafond du mois ({spent} sur {ceiling})&#xa0;: il vous attendra, à publier par vous.</translation>
    </message>
</context>
<context>
    <name>CountingDesk</name>
    <message>
        <source>X: {trouble}</source>
        <translation>X&#xa0;: {trouble}</translation>
    </message>
</context>
<context>
    <name>CrashDesk</name>
    <message>
        <source>Ramage stopped all at once the last time. What you had written is still here.</source>
        <translation>Ramage s’est arrêté d’un coup la dernière fois. Ce que vous aviez écrit est toujours là.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
</context>
<context>
    <name>CrisisKit</name>
    <message>
        <source>One hour, four things. Nothing of it leaves without you.</source>
        <translation>Une heure, quatre gestes. Rien ne part sans vous.</translation>
    </message>
    <message>
        <source>When it turns bad</source>
        <translation>Quand cela tourne mal</translation>
    </message>
    <message>
        <source>Hold back planned jokes and promotions</source>
        <translation>Retenir les blagues et les promotions planifiées</translation>
    </message>
    <message>
        <source>Begin the answer</source>
        <translation>Commencer la réponse</translation>
    </message>
    <message>
        <source>A lock and a pen: Kryptonite, 2004</source>
        <translation>Un antivol et un stylo&#xa0;: Kryptonite, 2004</translation>
    </message>
    <message>
        <source>Told after tcrouzet.com, e-marketing.fr and veille-reputation.com.</source>
        <translation>Raconté d’après tcrouzet.com, e-marketing.fr et veille-reputation.com.</translation>
    </message>
    <message>
        <source>1. Who answers?</source>
        <translation>1. Qui répond&#xa0;?</translation>
    </message>
    <message>
        <source>One person, the owner if possible. The others keep quiet, online too.</source>
        <translation>Une seule personne, le patron si possible. Les autres se taisent, en ligne aussi.</translation>
    </message>
    <message>
        <source>2. What happened?</source>
        <translation>2. Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Write down day, hour and facts before you answer. Ask your team first.</source>
        <translation>Notez le jour, l’heure et les faits avant de répondre. Interrogez d’abord votre équipe.</translation>
    </message>
    <message>
        <source>3. One answer, with a fact and a solution</source>
        <translation>3. Une réponse, avec un fait et une solution</translation>
    </message>
    <message>
        <source>Say what happened, that you are sorry for it, what you do now. Once, the same for all; then in private with each one.</source>
        <translation>Dites ce qui s’est passé, que vous en êtes désolé, ce que vous faites maintenant. Une fois, la même pour tous&#xa0;; puis en privé avec chacun.</translation>
    </message>
    <message>
        <source>4. No jokes, no offers meanwhile</source>
        <translation>4. Ni blagues ni offres entre-temps</translation>
    </message>
    <message>
        <source>What is planned and light reads badly today. One switch holds it back.</source>
        <translation>Ce qui est planifié et léger se lit mal aujourd’hui. Un interrupteur le retient.</translation>
    </message>
    <message>
        <source>{fact} We are sorry for it. {solution} Write to us in private, we answer each of you.</source>
        <translation>{fact} Nous en sommes désolés. {solution} Écrivez-nous en privé, nous répondons à chacun.</translation>
    </message>
    <message>
        <source>what happened, and when</source>
        <translation>ce qui s’est passé, et quand</translation>
    </message>
    <message>
        <source>what you do now</source>
        <translation>ce que vous faites maintenant</translation>
    </message>
    <message>
        <source>12 September 2004: on a forum, somebody shows that a lock of this brand opens with a ballpoint pen.
The film goes round.
15 September: more than a million people know.
The firm says nothing.
16 September: it answers that its locks still deter thieves.
17 September: the New York Times tells the story.
22 September: the firm announces that it exchanges the locks for free.
The bill: about ten million dollars.
Ten days passed between the first message and a real answer.
A shop that reads its own name once a day has nine of them in hand.</source>
        <translation>12 septembre 2004&#xa0;: sur un forum, quelqu’un montre qu’un antivol de cette marque s’ouvre avec un stylo à bille.
Le film circule.
15 septembre&#xa0;: plus d’un million de personnes le savent.
L’entreprise ne dit rien.
16 septembre&#xa0;: elle répond que ses antivols dissuadent toujours les voleurs.
17 septembre&#xa0;: le New York Times raconte l’histoire.
22 septembre&#xa0;: l’entreprise annonce l’échange gratuit des antivols.
La facture&#xa0;: environ dix millions de dollars.
Dix jours ont passé entre le premier message et une vraie réponse.
Une boutique qui lit son propre nom une fois par jour en a neuf devant elle.</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Recadrer la photo</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drag the frame or its corner; or use the arrow keys, with Shift to resize.</source>
        <translation>Faites glisser le cadre ou son coin&#xa0;; ou prenez les flèches du clavier, avec Maj pour changer sa taille.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>16:9</source>
        <translation>16:9</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>4:5</source>
        <translation>4:5</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture to keep</source>
        <translation>Partie de la photo à garder</translation>
    </message>
    <message>
        <source>Arrow keys move the frame; with Shift they change its size.</source>
        <translation>Les flèches déplacent le cadre&#xa0;; avec Maj, elles changent sa taille.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation>Tout sauvegarder…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Change computers…</source>
        <translation>Changer d’ordinateur…</translation>
    </message>
    <message>
        <source>Leave the example shop</source>
        <translation>Quitter la boutique d’exemple</translation>
    </message>
    <message>
        <source>Visit the example shop</source>
        <translation>Visiter la boutique d’exemple</translation>
    </message>
    <message>
        <source>Your drafts, your calendar and your settings stay on this computer, here:</source>
        <translation>Vos brouillons, votre calendrier et vos réglages restent sur cet ordinateur, ici&#xa0;:</translation>
    </message>
    <message>
        <source>In one file: tweets, pictures, ideas, what was heard. Not in it: your keys of X, which stay in this computer’s safe.</source>
        <translation>Dans un seul fichier&#xa0;: tweets, images, idées, veille. Sans vos clés de X, qui restent dans le coffre de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>During the visit your own Ramage is closed: nothing that you have planned leaves before you come back.</source>
        <translation>Pendant la visite, votre propre Ramage est fermé&#xa0;: rien de ce que vous avez planifié ne part avant votre retour.</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>+ free slot {hour}</source>
        <translation>+ créneau libre {hour}</translation>
    </message>
    <message>
        <source>+ Write</source>
        <translation>+&#xa0;Écrire</translation>
    </message>
</context>
<context>
    <name>DemoDesk</name>
    <message>
        <source>You are visiting an example shop. Try everything: nobody sees it, and when you leave nothing of it stays.</source>
        <translation>Vous visitez une boutique d’exemple. Essayez tout&#xa0;: personne ne le voit, et il n’en reste rien quand vous partez.</translation>
    </message>
    <message>
        <source>Leave the example shop</source>
        <translation>Quitter la boutique d’exemple</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Your account is connected</source>
        <translation>Votre compte est connecté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your next tweets leave by themselves, at their time.</source>
        <translation>Vos prochains tweets partiront tout seuls, à leur heure.</translation>
    </message>
    <message>
        <source>The tweets you had already planned for this account keep their time.</source>
        <translation>Les tweets déjà prévus pour ce compte gardent leur heure.</translation>
    </message>
    <message>
        <source>At most {ceiling} a month: what would pass it waits for you. You can change that in the settings, or disconnect there.</source>
        <translation>Au plus {ceiling} par mois&#xa0;: ce qui dépasserait vous attend. Vous pouvez le changer dans les réglages, ou y déconnecter le compte.</translation>
    </message>
    <message>
        <source>The key is kept until you close Ramage; you connect again next time.</source>
        <translation>La clé est gardée jusqu’à ce que vous fermiez Ramage&#xa0;; vous vous reconnecterez la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>DraftChip</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Drag it onto a day, or press Ctrl+Enter to put it on the chosen day.</source>
        <translation>Glissez-le sur un jour, ou appuyez sur Ctrl+Entrée pour le poser sur le jour choisi.</translation>
    </message>
</context>
<context>
    <name>DraftingDesk</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>DraftsPopup</name>
    <message>
        <source>No drafts yet. What you begin and do not publish is kept here.</source>
        <translation>Pas encore de brouillon. Ce que vous commencez sans le publier est gardé ici.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New tweet</source>
        <translation>Nouveau tweet</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Text of the tweet</source>
        <translation>Texte du tweet</translation>
    </message>
    <message>
        <source>What is happening at your place? Show what is behind the counter, name who made it, ask a question.</source>
        <translation>Que se passe-t-il chez vous&#xa0;? Montrez les coulisses, nommez qui l’a fait, posez une question.</translation>
    </message>
    <message>
        <source>X counts 23 characters for each link, however long it is.</source>
        <translation>X compte 23 caractères pour chaque lien, quelle que soit sa longueur.</translation>
    </message>
    <message>
        <source>A hashtag: people who follow this subject can find the tweet.</source>
        <translation>Un hashtag&#xa0;: ceux qui suivent ce sujet peuvent trouver le tweet.</translation>
    </message>
    <message>
        <source>A mention: this account is told of the tweet.</source>
        <translation>Une mention&#xa0;: ce compte sera prévenu du tweet.</translation>
    </message>
    <message>
        <source>A cashtag: the short name of a share on the stock exchange.</source>
        <translation>Un cashtag&#xa0;: le nom abrégé d’une action en Bourse.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Each counts two characters. Your keyboard has them all.</source>
        <translation>Chacun compte pour deux caractères.</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>sourire</translation>
    </message>
    <message>
        <source>broad smile</source>
        <translation>grand sourire</translation>
    </message>
    <message>
        <source>happy face</source>
        <translation>visage heureux</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>clin d’œil</translation>
    </message>
    <message>
        <source>eyes full of love</source>
        <translation>des cœurs dans les yeux</translation>
    </message>
    <message>
        <source>delicious</source>
        <translation>un régal</translation>
    </message>
    <message>
        <source>thinking face</source>
        <translation>visage qui réfléchit</translation>
    </message>
    <message>
        <source>sleeping face</source>
        <translation>visage endormi</translation>
    </message>
    <message>
        <source>waving hand</source>
        <translation>main qui salue</translation>
    </message>
    <message>
        <source>thumb up</source>
        <translation>pouce levé</translation>
    </message>
    <message>
        <source>clapping hands</source>
        <translation>applaudissements</translation>
    </message>
    <message>
        <source>thank you</source>
        <translation>merci</translation>
    </message>
    <message>
        <source>strong arm</source>
        <translation>bras musclé</translation>
    </message>
    <message>
        <source>eyes</source>
        <translation>yeux</translation>
    </message>
    <message>
        <source>red heart</source>
        <translation>cœur rouge</translation>
    </message>
    <message>
        <source>green heart</source>
        <translation>cœur vert</translation>
    </message>
    <message>
        <source>baguette</source>
        <translation>baguette</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>bread</source>
        <translation>pain</translation>
    </message>
    <message>
        <source>slice of cake</source>
        <translation>part de gâteau</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>strawberry</source>
        <translation>fraise</translation>
    </message>
    <message>
        <source>cheese</source>
        <translation>fromage</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>glass of wine</source>
        <translation>verre de vin</translation>
    </message>
    <message>
        <source>tulip</source>
        <translation>tulipe</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>bouquet</source>
        <translation>bouquet</translation>
    </message>
    <message>
        <source>young shoot</source>
        <translation>jeune pousse</translation>
    </message>
    <message>
        <source>autumn leaves</source>
        <translation>feuilles d’automne</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>spanner</source>
        <translation>clé à molette</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>ciseaux</translation>
    </message>
    <message>
        <source>books</source>
        <translation>livres</translation>
    </message>
    <message>
        <source>present</source>
        <translation>cadeau</translation>
    </message>
    <message>
        <source>party</source>
        <translation>fête</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>gâteau d’anniversaire</translation>
    </message>
    <message>
        <source>Christmas tree</source>
        <translation>sapin de Noël</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>soleil</translation>
    </message>
    <message>
        <source>snowflake</source>
        <translation>flocon</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>eight o’clock</source>
        <translation>huit heures</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>appareil photo</translation>
    </message>
    <message>
        <source>megaphone</source>
        <translation>mégaphone</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>finger pointing right</source>
        <translation>doigt vers la droite</translation>
    </message>
    <message>
        <source>sparkles</source>
        <translation>étincelles</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>See it on X</source>
        <translation>Voir sur X</translation>
    </message>
    <message>
        <source>Show it on the calendar</source>
        <translation>Voir dans le calendrier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Fichiers de calendrier</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>A month for the wall</source>
        <translation>Un mois pour le mur</translation>
    </message>
    <message>
        <source>{month} is ready to print.</source>
        <translation>{month} est prêt à imprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) written to the file.</source>
        <translation>
            <numerusform>%n tweet écrit dans le fichier.</numerusform>
            <numerusform>%n tweets écrits dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not fit: export fewer days.</source>
        <translation>
            <numerusform>%n n’y tenait pas&#xa0;: exportez moins de jours.</numerusform>
            <numerusform>%n n’y tenaient pas&#xa0;: exportez moins de jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>A file on your computer: nothing is sent anywhere.</source>
        <translation>Un fichier sur votre ordinateur&#xa0;: rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Table for LibreOffice or Excel (CSV)</source>
        <translation>Tableau pour LibreOffice ou Excel (CSV)</translation>
    </message>
    <message>
        <source>Calendar for the phone, with alarms (ICS)</source>
        <translation>Calendrier pour le téléphone, avec alarmes (ICS)</translation>
    </message>
    <message>
        <source>Table for Buffer (CSV)</source>
        <translation>Tableau pour Buffer (CSV)</translation>
    </message>
    <message>
        <source>Table for Hootsuite (CSV)</source>
        <translation>Tableau pour Hootsuite (CSV)</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sous forme de</translation>
    </message>
    <message>
        <source>The days shown</source>
        <translation>Les jours affichés</translation>
    </message>
    <message>
        <source>Everything to come</source>
        <translation>Tout ce qui vient</translation>
    </message>
    <message>
        <source>The whole calendar</source>
        <translation>Tout le calendrier</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Everything is in it, and it can be imported again: change texts and hours there, then bring it back.</source>
        <translation>Tout y est, et il peut être réimporté&#xa0;: changez-y textes et horaires, puis rapportez-le.</translation>
    </message>
    <message>
        <source>Send it to your phone and open it there: it rings ten minutes before each tweet, even with this computer off, and holds the link that fills in X.</source>
        <translation>Envoyez-le sur votre téléphone et ouvrez-le&#xa0;: il sonne dix minutes avant chaque tweet, même ordinateur éteint, et contient le lien qui remplit X.</translation>
    </message>
    <message>
        <source>What is still to come, 100 lines at most, without pictures.</source>
        <translation>Ce qui est encore à venir, 100 lignes au plus, sans les images.</translation>
    </message>
    <message>
        <source>What is still to come, 350 lines at most, without pictures. Minutes are rounded down to five.</source>
        <translation>Ce qui est encore à venir, 350 lignes au plus, sans les images. Les minutes sont arrondies aux cinq inférieures.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search the calendar</source>
        <translation>Chercher dans le calendrier</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n in the whole calendar</source>
        <translation>
            <numerusform>%n dans tout le calendrier</numerusform>
            <numerusform>%n dans tout le calendrier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>States shown</source>
        <translation>États affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiés</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Kinds shown</source>
        <translation>Genres affichés</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les genres</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>My groups</source>
        <translation>Mes groupes</translation>
    </message>
    <message>
        <source>Hashtags you often use together can be kept here under a name.</source>
        <translation>Les hashtags que vous mettez souvent ensemble peuvent être gardés ici sous un nom.</translation>
    </message>
    <message>
        <source>Keep the hashtags of this text…</source>
        <translation>Garder les hashtags de ce texte…</translation>
    </message>
    <message>
        <source>Remove a group</source>
        <translation>Retirer un groupe</translation>
    </message>
</context>
<context>
    <name>HashtagsCard</name>
    <message>
        <source>Suggested hashtags</source>
        <translation>Hashtags proposés</translation>
    </message>
    <message>
        <source>All that fits is in your text already.</source>
        <translation>Tout ce qui convient est déjà dans votre texte.</translation>
    </message>
    <message>
        <source>As you write, hashtags that fit will stand here, each with its reason. None is put in without your click.</source>
        <translation>Pendant que vous écrivez, les hashtags qui conviennent apparaîtront ici, chacun avec sa raison. Aucun n’est posé sans votre clic.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import / export</source>
        <translation>Importer / exporter</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>A month for the wall (PDF)…</source>
        <translation>Un mois pour le mur (PDF)…</translation>
    </message>
    <message>
        <source>A new rendez-vous…</source>
        <translation>Un nouveau rendez-vous…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>New tweet</source>
        <translation>Nouveau tweet</translation>
    </message>
</context>
<context>
    <name>HoldingDesk</name>
    <message numerus="yes">
        <source>%n planned tweet(s) held back. What comes due meanwhile does not leave: it asks.</source>
        <translation>
            <numerusform>%n tweet planifié retenu. Ce qui arrive à son heure entre-temps ne part pas&#xa0;: il demande.</numerusform>
            <numerusform>%n tweets planifiés retenus. Ce qui arrive à son heure entre-temps ne part pas&#xa0;: il demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them leave again</source>
        <translation>Les laisser repartir</translation>
    </message>
</context>
<context>
    <name>HourGraph</name>
    <message numerus="yes">
        <source>%n message(s) in seven days</source>
        <translation>
            <numerusform>%n message en sept jours</numerusform>
            <numerusform>%n messages en sept jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{messages}, of which {count} negative</source>
        <translation>{messages}, dont {count} négatifs</translation>
    </message>
</context>
<context>
    <name>IdeaChip</name>
    <message>
        <source>Idea: {idea}</source>
        <translation>Idée&#xa0;: {idea}</translation>
    </message>
    <message>
        <source>Drag it onto a day, or press Ctrl+Enter to put it on the chosen day.</source>
        <translation>Glissez-le sur un jour, ou appuyez sur Ctrl+Entrée pour le poser sur le jour choisi.</translation>
    </message>
</context>
<context>
    <name>IdeaChoice</name>
    <message>
        <source>Search: rain, bouquet, thanks…</source>
        <translation>Chercher&#xa0;: pluie, bouquet, merci…</translation>
    </message>
    <message>
        <source>Search the ideas</source>
        <translation>Chercher dans les idées</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>Tous les commerces</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>IdeaPopup</name>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Ideas and templates</source>
        <translation>Idées et modèles</translation>
    </message>
    <message>
        <source>All the ideas</source>
        <translation>Toutes les idées</translation>
    </message>
    <message>
        <source>What could you say today?</source>
        <translation>Que dire aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>IdeasDesk</name>
    <message>
        <source>“{text}” was removed.</source>
        <translation>«&#xa0;{text}&#xa0;» est retiré.</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Short words</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What to say today, by your trade and the season.</source>
        <translation>Que dire aujourd’hui, selon votre métier et la saison.</translation>
    </message>
</context>
<context>
    <name>IdeasPanel</name>
    <message>
        <source>An idea of yours, in one line</source>
        <translation>Une idée à vous, en une ligne</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Show more ideas</source>
        <translation>Voir d’autres idées</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) that fit today, the best first.</source>
        <translation>
            <numerusform>%n idée qui convient aujourd’hui.</numerusform>
            <numerusform>%n idées qui conviennent aujourd’hui, les meilleures d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>En faire un brouillon</translation>
    </message>
    <message>
        <source>Remove this idea</source>
        <translation>Retirer cette idée</translation>
    </message>
    <message>
        <source>Show every idea</source>
        <translation>Voir toutes les idées</translation>
    </message>
    <message>
        <source>Try another word, or another trade. An idea that comes to you at the counter can be kept above, in one line.</source>
        <translation>Essayez un autre mot, ou un autre métier. Une idée qui vous vient au comptoir se garde ci-dessus, en une ligne.</translation>
    </message>
    <message>
        <source>No idea like that yet</source>
        <translation>Pas encore d’idée de ce genre</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Nothing is on your calendar yet. Good lines are taken in, the others stay outside with their reason.</source>
        <translation>Rien n’est encore sur votre calendrier. Les bonnes lignes y entrent, les autres restent dehors avec leur raison.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Les faire entrer</translation>
    </message>
    <message>
        <source>Day before month: 05/12 is 5 December</source>
        <translation>Jour puis mois&#xa0;: 05/12 est le 5 décembre</translation>
    </message>
    <message>
        <source>Month before day: 05/12 is 12 May</source>
        <translation>Mois puis jour&#xa0;: 05/12 est le 12 mai</translation>
    </message>
    <message>
        <source>Dates are read as</source>
        <translation>Les dates se lisent</translation>
    </message>
    <message>
        <source>Lines that name no account go to</source>
        <translation>Les lignes sans compte vont à</translation>
    </message>
    <message>
        <source>Plan at once the lines that have a time to come</source>
        <translation>Prévoir tout de suite les lignes dont l’heure est à venir</translation>
    </message>
    <message>
        <source>Without this they come in as drafts on their days: nothing leaves before you plan it. Lines of an account with a key always do: each costs money, and its price is shown where you plan it.</source>
        <translation>Sinon elles entrent comme brouillons, chacune à son jour&#xa0;: rien ne part avant que vous ne le prévoyiez. Celles d’un compte à clé le font toujours&#xa0;: chacune coûte, et son prix se voit là où vous la prévoyez.</translation>
    </message>
    <message>
        <source>Lines taken in</source>
        <translation>Lignes entrées</translation>
    </message>
    <message>
        <source>The lines of the table</source>
        <translation>Les lignes du tableau</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Import what to follow</source>
        <translation>Importer ce qu’il faut suivre</translation>
    </message>
    <message>
        <source>A group of feeds becomes a subject, with all that they say. Untick what not.</source>
        <translation>Un groupe de flux devient un sujet, avec tout ce qu’ils disent. Décochez ce que vous ne voulez pas.</translation>
    </message>
    <message>
        <source>Follow them</source>
        <translation>Les suivre</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) followed already.</source>
        <translation>
            <numerusform>%n flux déjà suivi.</numerusform>
            <numerusform>%n flux déjà suivis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list of %n person(s)</source>
        <translation>
            <numerusform>liste de %n personne</numerusform>
            <numerusform>liste de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>It stays however old it gets, and stands on the calendar on its day.</source>
        <translation>Il reste, même ancien, et figure au calendrier à son jour.</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Me le rappeler le</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Jour du rappel</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Note pour vous</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Your key’s name, and your ceiling</source>
        <translation>Le nom de votre clé, et votre plafond</translation>
    </message>
    <message>
        <source>X now shows a “Client ID”: paste it here. It is no secret. The “Client Secret” beside it is not needed: give it to nobody.</source>
        <translation>X affiche maintenant un «&#xa0;Client ID&#xa0;»&#xa0;: collez-le ici. Ce n’est pas un secret. Le «&#xa0;Client Secret&#xa0;» affiché à côté ne sert pas&#xa0;: ne le donnez à personne.</translation>
    </message>
    <message>
        <source>Drawing: the Client ID, and under it the Client Secret, which stays there.</source>
        <translation>Dessin&#xa0;: le Client ID et, dessous, le Client Secret, qui reste là.</translation>
    </message>
    <message>
        <source>I made the app with this same X account</source>
        <translation>J’ai créé l’application avec ce même compte X</translation>
    </message>
    <message>
        <source>Spend at most, each month,</source>
        <translation>Dépenser chaque mois au plus</translation>
    </message>
    <message>
        <source>X then asks {own} instead of {other} for each of your tweets that Ramage looks up, after a cut for instance. If in doubt, leave it unticked.</source>
        <translation>X demande alors {own} au lieu de {other} pour chacun de vos tweets que Ramage relit, après une coupure par exemple. Dans le doute, ne cochez pas.</translation>
    </message>
    <message>
        <source>This does not look like a Client ID: it has about 34 letters, digits, - and _, and nothing else. Copy it again at X.</source>
        <translation>Cela ne ressemble pas à un Client ID&#xa0;: il compte environ 34 lettres, chiffres, - et _, et rien d’autre. Copiez-le de nouveau chez X.</translation>
    </message>
    <message>
        <source>About 34 letters and digits; the button beside it at X copies it.</source>
        <translation>Environ 34 lettres et chiffres&#xa0;; chez X, le bouton à côté le copie.</translation>
    </message>
    <message>
        <source>That looks right.</source>
        <translation>Cela semble bon.</translation>
    </message>
</context>
<context>
    <name>KeyboardMap</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write a new tweet</source>
        <translation>Écrire un nouveau tweet</translation>
    </message>
    <message>
        <source>Publish or plan the tweet</source>
        <translation>Publier ou planifier le tweet</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Go to a page of the side bar</source>
        <translation>Aller à une page de la barre de gauche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Aller au champ ou au bouton suivant</translation>
    </message>
    <message>
        <source>Close what has opened</source>
        <translation>Fermer ce qui s’est ouvert</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Afficher ces raccourcis</translation>
    </message>
    <message>
        <source>Leave Ramage</source>
        <translation>Quitter Ramage</translation>
    </message>
</context>
<context>
    <name>KindChip</name>
    <message>
        <source>Kind of tweet</source>
        <translation>Type de tweet</translation>
    </message>
    <message>
        <source>{kind}?</source>
        <translation>{kind}&#xa0;?</translation>
    </message>
    <message>
        <source>Kind of tweet: {kind}</source>
        <translation>Type de tweet&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>You said so. Click to change it.</source>
        <translation>C’est vous qui l’avez dit. Cliquez pour changer.</translation>
    </message>
    <message>
        <source>As you write, the kind of tweet will stand here.</source>
        <translation>Pendant que vous écrivez, le type de tweet s’affichera ici.</translation>
    </message>
    <message>
        <source>Guessed. Click to correct it.</source>
        <translation>Deviné. Cliquez pour corriger.</translation>
    </message>
    <message>
        <source>Guessed by “{words}”. Click to correct it.</source>
        <translation>Deviné d’après «&#xa0;{words}&#xa0;». Cliquez pour corriger.</translation>
    </message>
    <message>
        <source>Guess it again</source>
        <translation>Deviner à nouveau</translation>
    </message>
</context>
<context>
    <name>LanguageChip</name>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Sets no-break spaces, quotation marks, apostrophes and ellipses as a printer would. A no-break space counts as 1 on X, an ellipsis as 2.</source>
        <translation>Met les espaces insécables, les guillemets, les apostrophes et les points de suspension comme le ferait un imprimeur. Une espace insécable compte pour 1 sur X, des points de suspension pour 2.</translation>
    </message>
    <message>
        <source>Spelling: off</source>
        <translation>Orthographe&#xa0;: désactivée</translation>
    </message>
    <message>
        <source>Spelling: being prepared</source>
        <translation>Orthographe&#xa0;: en préparation</translation>
    </message>
    <message numerus="yes">
        <source>Spelling: French, %n to look at</source>
        <translation>
            <numerusform>Orthographe&#xa0;: français, %n mot à revoir</numerusform>
            <numerusform>Orthographe&#xa0;: français, %n mots à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spelling: English, %n to look at</source>
        <translation>
            <numerusform>Orthographe&#xa0;: anglais, %n mot à revoir</numerusform>
            <numerusform>Orthographe&#xa0;: anglais, %n mots à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelling: French ✓</source>
        <translation>Orthographe&#xa0;: français ✓</translation>
    </message>
    <message>
        <source>Spelling: English ✓</source>
        <translation>Orthographe&#xa0;: anglais ✓</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message>
        <source>Already as it should be.</source>
        <translation>Rien à changer.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n character(s) more for X.</source>
        <translation>
            <numerusform>C’est fait&#xa0;: %n caractère de plus pour X.</numerusform>
            <numerusform>C’est fait&#xa0;: %n caractères de plus pour X.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n character(s) less for X.</source>
        <translation>
            <numerusform>C’est fait&#xa0;: %n caractère de moins pour X.</numerusform>
            <numerusform>C’est fait&#xa0;: %n caractères de moins pour X.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: the length stays the same.</source>
        <translation>C’est fait&#xa0;: la longueur ne change pas.</translation>
    </message>
</context>
<context>
    <name>LastReadDesk</name>
    <message>
        <source>Plan it as it is</source>
        <translation>Prévoir tel quel</translation>
    </message>
    <message>
        <source>Publish it as it is</source>
        <translation>Publier tel quel</translation>
    </message>
</context>
<context>
    <name>LastReadDialog</name>
    <message>
        <source>One last read</source>
        <translation>Une dernière relecture</translation>
    </message>
    <message>
        <source>Nothing has left yet. You may go on as it is.</source>
        <translation>Rien n’est encore parti. Vous pouvez continuer tel quel.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Take: {words}</source>
        <translation>Prendre&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Stay open beside the clock when I close the window</source>
        <translation>Rester ouvert près de l’horloge quand je ferme la fenêtre</translation>
    </message>
    <message>
        <source>There is no place beside the clock here: closing the window ends Ramage.</source>
        <translation>Il n’y a pas de place près de l’horloge ici&#xa0;: fermer la fenêtre arrête Ramage.</translation>
    </message>
    <message>
        <source>Start with the computer, without a window</source>
        <translation>Démarrer avec l’ordinateur, sans fenêtre</translation>
    </message>
    <message>
        <source>A tweet leaves on time if Ramage is open and the computer on. Ramage does not keep it awake: after a sleep, late tweets leave in order, or ask you first.</source>
        <translation>Un tweet part à l’heure si Ramage est ouvert et l’ordinateur allumé. Ramage ne l’empêche pas de se mettre en veille&#xa0;: au réveil, les tweets en retard partent dans l’ordre, ou vous demandent d’abord.</translation>
    </message>
    <message>
        <source>Leaving on time</source>
        <translation>Partir à l’heure</translation>
    </message>
</context>
<context>
    <name>LeavingDesk</name>
    <message>
        <source>Your tweets keep their time only while Ramage is open. It can start with the computer, without a window.</source>
        <translation>Vos tweets ne tiennent l’heure que si Ramage est ouvert. Il peut démarrer avec l’ordinateur, sans fenêtre.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Non merci</translation>
    </message>
</context>
<context>
    <name>LeavingNeeds</name>
    <message>
        <source>Also remind me on my phone</source>
        <translation>Me le rappeler aussi sur mon téléphone</translation>
    </message>
    <message>
        <source>Choose an earlier time</source>
        <translation>Choisir une heure plus tôt</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>What was spent</source>
        <translation>Ce qui a été dépensé</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>What Ramage is made of</source>
        <translation>Ce dont Ramage est fait</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Ramage is free software and stands on that of many others. Qt may be replaced by another build of it: its libraries lie as files of their own beside the program.</source>
        <translation>Ramage est un logiciel libre et s’appuie sur beaucoup d’autres. Qt peut être remplacé par une autre version&#xa0;: ses bibliothèques sont des fichiers à part, à côté du programme.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This licence asks for no text to go along.</source>
        <translation>Cette licence ne demande aucun texte.</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Clean</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Add tracking (UTM)</source>
        <translation>Ajouter le suivi (UTM)</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Voir la page</translation>
    </message>
    <message>
        <source>Ramage asks the site for this page, now and never by itself.</source>
        <translation>Ramage demande cette page au site, maintenant, et jamais de lui-même.</translation>
    </message>
    <message>
        <source>Adds utm_source=x, utm_medium=social and utm_campaign={campaign}: the statistics of your site then tell that the reader came from this tweet. It still counts 23.</source>
        <translation>Ajoute utm_source=x, utm_medium=social et utm_campaign={campaign}&#xa0;: les statistiques de votre site disent alors que le lecteur vient de ce tweet. Le lien compte toujours 23.</translation>
    </message>
    <message>
        <source>Cleaned. Ctrl+Z puts it back.</source>
        <translation>Nettoyé. Ctrl+Z remet le lien comme il était.</translation>
    </message>
    <message>
        <source>Tracking added. Ctrl+Z takes it back.</source>
        <translation>Suivi ajouté. Ctrl+Z l’enlève.</translation>
    </message>
</context>
<context>
    <name>LinkPopup</name>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>X counts {weight} characters for it, however long it is.</source>
        <translation>Il compte {weight} caractères sur X, quelle que soit sa longueur.</translation>
    </message>
    <message>
        <source>This is no address of the web: fournil.fr/menu is one.</source>
        <translation>Ce n’est pas une adresse du web&#xa0;: fournil.fr/menu en est une.</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>No tweet of this kind this month.</source>
        <translation>Aucun tweet de cette sorte ce mois-ci.</translation>
    </message>
    <message>
        <source>No tweet this month: N writes the first one.</source>
        <translation>Aucun tweet ce mois-ci&#xa0;: la touche N écrit le premier.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>List of planned tweets</source>
        <translation>Liste des tweets planifiés</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>No browser opened: the address is {address}</source>
        <translation>Aucun navigateur ne s’est ouvert&#xa0;: l’adresse est {address}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Show more</source>
        <translation>Voir plus</translation>
    </message>
    <message>
        <source>No entry of this kind.</source>
        <translation>Aucune ligne de ce genre.</translation>
    </message>
    <message>
        <source>What was sent, the newest first</source>
        <translation>Ce qui est parti, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Rapport pour l’assistance…</translation>
    </message>
    <message>
        <source>What was sent, when, and what came of it.</source>
        <translation>Ce qui est parti, quand, et ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non partis</translation>
    </message>
    <message>
        <source>Write a tweet</source>
        <translation>Écrire un tweet</translation>
    </message>
    <message>
        <source>Each tweet that leaves, or should have left, gets a line here: when, from which account, what X answered, and what you can do. Nothing has left yet.</source>
        <translation>Chaque tweet parti, ou qui aurait dû partir, a sa ligne ici&#xa0;: quand, depuis quel compte, ce que X a répondu et ce que vous pouvez faire. Rien n’est encore parti.</translation>
    </message>
    <message>
        <source>What you send will be told here</source>
        <translation>Ici se lira ce que vous envoyez</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Langue et couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>MediaDetails</name>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter une autre</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Modifier la description</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>La décrire</translation>
    </message>
</context>
<context>
    <name>MediaNote</name>
    <message>
        <source>Hide: {sentence}</source>
        <translation>Masquer&#xa0;: {sentence}</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} y est déjà.</translation>
    </message>
    <message>
        <source>Make it a JPEG</source>
        <translation>En faire un JPEG</translation>
    </message>
    <message>
        <source>Adding {name}…</source>
        <translation>Ajout&#xa0;: {name}…</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>Photo ou vidéo retirée&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>Photo {number} sur {count}</translation>
    </message>
    <message>
        <source>Alt and an arrow key move it; Delete removes it.</source>
        <translation>Alt et une flèche la déplacent&#xa0;; Suppr la retire.</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>A new rendez-vous</source>
        <translation>Un nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Change the rendez-vous</source>
        <translation>Changer le rendez-vous</translation>
    </message>
    <message>
        <source>The same hashtag at the same hour: readers learn to wait for it. Each time asks for a text of its own, and none leaves before you plan it.</source>
        <translation>Le même hashtag à la même heure&#xa0;: on apprend à l’attendre. Chaque fois demande son propre texte, et aucune ne part avant que vous ne la prévoyiez.</translation>
    </message>
    <message>
        <source>Put it on the calendar</source>
        <translation>Le poser sur le calendrier</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le changer</translation>
    </message>
    <message>
        <source>The honey of Tuesdays</source>
        <translation>Le miel du mardi</translation>
    </message>
    <message>
        <source>#HoneyTuesday</source>
        <translation>#MardiDuMiel</translation>
    </message>
    <message>
        <source>Its name, for you</source>
        <translation>Son nom, pour vous</translation>
    </message>
    <message>
        <source>Its hashtag</source>
        <translation>Son hashtag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Tous les trois mois</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>le premier</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>le deuxième</translation>
    </message>
    <message>
        <source>the third</source>
        <translation>le troisième</translation>
    </message>
    <message>
        <source>the fourth</source>
        <translation>le quatrième</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>le dernier</translation>
    </message>
    <message>
        <source>H:mm</source>
        <comment>the hour field, as Qt writes formats</comment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>Lequel du mois</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>It comes back</source>
        <translation>Il revient</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>After so many times</source>
        <translation>Après tant de fois</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Un jour donné</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Il se termine</translation>
    </message>
    <message>
        <source>Not on public holidays</source>
        <translation>Pas les jours fériés</translation>
    </message>
    <message>
        <source>Not on the days the shop is closed</source>
        <translation>Pas les jours de fermeture</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>This time and the following</source>
        <translation>Cette fois et les suivantes</translation>
    </message>
    <message>
        <source>Every time still to come</source>
        <translation>Toutes les fois à venir</translation>
    </message>
    <message>
        <source>This time alone</source>
        <translation>Cette fois seulement</translation>
    </message>
    <message>
        <source>End this rendez-vous…</source>
        <translation>Mettre fin à ce rendez-vous…</translation>
    </message>
    <message>
        <source>{days}…</source>
        <translation>{days}…</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {days}</source>
        <translation>{count}&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Give it a name or a hashtag.</source>
        <translation>Donnez-lui un nom ou un hashtag.</translation>
    </message>
    <message>
        <source>With these days it is never held.</source>
        <translation>Avec ces jours, il n’a jamais lieu.</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>{when} (when it was found: its source tells no date)</source>
        <translation>{when} (moment où il a été trouvé&#xa0;: sa source ne dit pas la date)</translation>
    </message>
    <message>
        <source>Tone: {mood}</source>
        <translation>Ton&#xa0;: {mood}</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>MeterRow</name>
    <message>
        <source>70 – 100: ideal for being shared again</source>
        <translation>70 – 100&#xa0;: idéal pour être repartagé</translation>
    </message>
    <message>
        <source> in a thread</source>
        <translation> en fil</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n&#xa0;caractère de trop</numerusform>
            <numerusform>%n&#xa0;caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>encore %n&#xa0;caractère</numerusform>
            <numerusform>encore %n&#xa0;caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Tweets of 71 to 100 characters were the most retweeted in a study by Track Social, and those under 100 got 17% more replies and retweets in one by Buddy Media. Both date from 2012, looked at large brands, and a tweet had 140 characters then: take it as a habit of short writing, not as a rule.</source>
        <translation>Les tweets de 71 à 100 caractères étaient les plus retweetés dans une étude de Track Social, et ceux de moins de 100 obtenaient 17&#xa0;% de réponses et de RT en plus dans une étude de Buddy Media. Toutes deux datent de 2012, portaient sur de grandes marques, et un tweet avait alors 140 caractères&#xa0;: prenez-y l’habitude d’écrire court, pas une règle.</translation>
    </message>
    <message>
        <source>The line at 140 is the old limit of a tweet, for those who like it short.</source>
        <translation>Le trait à 140 est l’ancienne limite d’un tweet, pour qui aime écrire court.</translation>
    </message>
</context>
<context>
    <name>MonthChooser</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month of planned tweets</source>
        <translation>Mois des tweets planifiés</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Change computers</source>
        <translation>Changer d’ordinateur</translation>
    </message>
    <message>
        <source>Everything goes along, in three steps.</source>
        <translation>Tout vous suit, en trois étapes.</translation>
    </message>
    <message>
        <source>1. Save everything…</source>
        <translation>1. Tout sauvegarder…</translation>
    </message>
    <message>
        <source>Here: save everything in one file, on a memory stick for instance. From then on nothing leaves from this computer, so that nothing leaves twice; a line above the page says so, with a button to publish from here again.</source>
        <translation>Ici&#xa0;: sauvegardez tout dans un fichier, sur une clé USB par exemple. À partir de là, plus rien ne part de cet ordinateur, pour que rien ne parte deux fois&#xa0;; une ligne au-dessus de la page le dit, avec un bouton pour publier de nouveau d’ici.</translation>
    </message>
    <message>
        <source>There: install Ramage; on its first page, choose “I already have a save of Ramage” and this file. Later on it is “Bring back…” in the settings.</source>
        <translation>Là-bas&#xa0;: installez Ramage&#xa0;; sur sa première page, choisissez «&#xa0;J’ai déjà une sauvegarde de Ramage&#xa0;» et ce fichier. Plus tard, c’est «&#xa0;Restaurer…&#xa0;» dans les réglages.</translation>
    </message>
    <message>
        <source>There: say “Publish from this computer”. Until then nothing leaves there. What was due in between is shown, so that you can check whether it left. An account that publishes by a key of X is connected again in the settings.</source>
        <translation>Là-bas&#xa0;: dites «&#xa0;Publier depuis cet ordinateur&#xa0;». D’ici là, rien ne part de là-bas. Ce qui était prévu entre-temps est montré, pour que vous vérifiiez si c’est parti. Un compte qui publie par une clé de X se reconnecte dans les réglages.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name of the group, such as Saturday market</source>
        <translation>Nom du groupe, par exemple Marché du samedi</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NewerCard</name>
    <message>
        <source>Look once a week whether there is a newer version</source>
        <translation>Regarder une fois par semaine s’il existe une version plus récente</translation>
    </message>
    <message>
        <source>See the newer version</source>
        <translation>Voir la nouvelle version</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>You have version {number}.</source>
        <translation>Vous avez la version {number}.</translation>
    </message>
    <message>
        <source>Ramage then reads one public page and sends nothing of yours. It never changes itself: you choose whether and when.</source>
        <translation>Ramage lit alors une page publique et n’envoie rien de vous. Il ne se change jamais lui-même&#xa0;: c’est vous qui décidez, et quand.</translation>
    </message>
    <message>
        <source>This copy does not know where newer versions are published.</source>
        <translation>Cet exemplaire ne sait pas où paraissent les nouvelles versions.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Version {number} is there.</source>
        <translation>La version {number} est là.</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>Il n’y a pas de version plus récente.</translation>
    </message>
    <message>
        <source>The page could not be read just now. Try again when you are online.</source>
        <translation>La page n’a pas pu être lue. Réessayez quand vous serez en ligne.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>NewerDesk</name>
    <message>
        <source>Version {number} of Ramage is there. Nothing changes by itself.</source>
        <translation>La version {number} de Ramage est là. Rien ne change tout seul.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>La voir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note for you, never published</source>
        <translation>Une note pour vous, jamais publiée</translation>
    </message>
    <message>
        <source>For you alone, never published</source>
        <translation>Pour vous seul, jamais publiée</translation>
    </message>
    <message>
        <source>Note for you, never published</source>
        <translation>Note pour vous, jamais publiée</translation>
    </message>
    <message>
        <source>Ask Paul for the picture, check the price, quote Amélie…</source>
        <translation>Demander la photo à Paul, vérifier le prix, citer Amélie…</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>See its image</source>
        <translation>Voir son image</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Asking {site} for its page…</source>
        <translation>Demande de la page à {site}…</translation>
    </message>
    <message>
        <source>Its image did not come.</source>
        <translation>Son image n’est pas arrivée.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Veille</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Copy the tweet’s address on X, paste it here, and its text beside it.</source>
        <translation>Copiez l’adresse du tweet sur X, collez-la ici, et son texte à côté.</translation>
    </message>
    <message>
        <source>Keep a tweet</source>
        <translation>Garder un tweet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Take it from the clipboard</source>
        <translation>La prendre dans le presse-papiers</translation>
    </message>
    <message>
        <source>Ask X for the text (free)</source>
        <translation>Demander le texte à X (gratuit)</translation>
    </message>
    <message>
        <source>Address of the tweet</source>
        <translation>Adresse du tweet</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Son texte</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>De {name}.</translation>
    </message>
    <message>
        <source>Asking X…</source>
        <translation>Demande à X…</translation>
    </message>
    <message>
        <source>Paste the tweet’s text, or ask X for it.</source>
        <translation>Collez le texte du tweet, ou demandez-le à X.</translation>
    </message>
    <message>
        <source>That is not the address of a tweet: it looks like x.com/…/status/…</source>
        <translation>Ce n’est pas l’adresse d’un tweet&#xa0;: elle ressemble à x.com/…/status/…</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>There is nothing to undo on the calendar.</source>
        <translation>Il n’y a rien à annuler sur le calendrier.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Reading your calendar…</source>
        <translation>Lecture de votre calendrier…</translation>
    </message>
</context>
<context>
    <name>PointOfView</name>
    <message>
        <source>Points of view for a photo</source>
        <translation>Points de vue pour une photo</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>A photo with a point of view</source>
        <translation>Une photo avec un point de vue</translation>
    </message>
    <message>
        <source>Seen from close by, or from where nobody stands, an ordinary thing is news.</source>
        <translation>Vue de tout près, ou de là où personne ne se met, une chose ordinaire devient une nouvelle.</translation>
    </message>
</context>
<context>
    <name>PollByHand</name>
    <message>
        <source>The poll of this tweet</source>
        <translation>Le sondage de ce tweet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>X’s page opens with your text, but cannot take the poll along. There, press the poll sign under the text, then copy each choice from here.</source>
        <translation>La page de X s’ouvre avec votre texte, mais ne peut pas emporter le sondage. Cliquez-y sur le signe du sondage, sous le texte, puis copiez chaque choix d’ici.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy choice {number}</source>
        <translation>Copier le choix {number}</translation>
    </message>
    <message>
        <source>Leave it open for {time}.</source>
        <translation>Laissez-le ouvert pendant {time}.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>PollChoice</name>
    <message>
        <source>Choice {number}</source>
        <translation>Choix {number}</translation>
    </message>
    <message>
        <source>Take choice {number} out</source>
        <translation>Enlever le choix {number}</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Take the poll out</source>
        <translation>Enlever le sondage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days, in short</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, in short</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, in short</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouvert pendant</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Open for: {unit}</source>
        <translation>Ouvert pendant&#xa0;: {unit}</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Your tweets as X would show them. Nobody else sees this page.</source>
        <translation>Vos tweets comme X les montrerait. Personne d’autre ne voit cette page.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Write a tweet</source>
        <translation>Écrire un tweet</translation>
    </message>
    <message>
        <source>Write a tweet and publish it, or plan it: at its time it appears here, as it would on X. Try everything; nothing leaves this computer.</source>
        <translation>Écrivez un tweet et publiez-le, ou planifiez-le&#xa0;: à son heure, il paraît ici, comme il le ferait sur X. Essayez tout&#x202f;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your practice tweets will stand here</source>
        <translation>Vos tweets d’entraînement paraîtront ici</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the tweet</source>
        <translation>Aperçu du tweet</translation>
    </message>
    <message>
        <source>Your tweet will stand here, exactly as others will read it.</source>
        <translation>Votre tweet apparaîtra ici, exactement comme on le lira.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>A practice account: nobody else sees it.</source>
        <translation>Compte d’entraînement&#xa0;: personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>It leaves just so, by itself.</source>
        <translation>Il part tel quel, tout seul.</translation>
    </message>
    <message>
        <source>X in your browser will show it before you send it.</source>
        <translation>X vous le montrera dans le navigateur avant l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>thread of %n tweet(s)</source>
        <translation>
            <numerusform>fil de %n&#xa0;tweet</numerusform>
            <numerusform>fil de %n&#xa0;tweets</numerusform>
        </translation>
    </message>
    <message>
        <source>as on X</source>
        <translation>comme sur X</translation>
    </message>
</context>
<context>
    <name>PreviewExtras</name>
    <message>
        <source>In reply to @{handle}</source>
        <translation>En réponse à @{handle}</translation>
    </message>
    <message>
        <source>In reply to another tweet</source>
        <translation>En réponse à un autre tweet</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>What X asks</source>
        <translation>Ce que X demande</translation>
    </message>
    <message>
        <source>Correct the prices</source>
        <translation>Corriger les prix</translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Correct the prices</source>
        <translation>Corriger les prix</translation>
    </message>
    <message>
        <source>Take back the prices that came with Ramage</source>
        <translation>Reprendre les prix livrés avec Ramage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>X shows its prices on console.x.com. Write them here as you read them there: they hold from now on, with today’s date.</source>
        <translation>X affiche ses prix sur console.x.com. Écrivez-les ici comme vous les y lisez&#xa0;: ils valent dès maintenant, à la date du jour.</translation>
    </message>
    <message>
        <source>An amount is written like {example}.</source>
        <translation>Un montant s’écrit comme {example}.</translation>
    </message>
</context>
<context>
    <name>PublishDesk</name>
    <message>
        <source>{tweet} is published.</source>
        <translation>{tweet} est publié.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>A tweet is published</source>
        <translation>Un tweet est publié</translation>
    </message>
    <message>
        <source>A tweet waits for you</source>
        <translation>Un tweet vous attend</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>It is time to publish</source>
        <translation>C’est l’heure de publier</translation>
    </message>
    <message>
        <source>Your browser opens with the text. Say here what became of it.</source>
        <translation>Votre navigateur s’ouvre avec le texte. Dites ici ce qu’il en est.</translation>
    </message>
    <message>
        <source>Copy the description</source>
        <translation>Copier la description</translation>
    </message>
    <message>
        <source>No browser opened, so the tweet has not left. Copy the address into yours, then say here what became of it.</source>
        <translation>Aucun navigateur ne s’est ouvert&#xa0;: le tweet n’est pas parti. Copiez l’adresse dans le vôtre, puis dites ici ce qu’il en est.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RemindDesk</name>
    <message>
        <source>Reminder for the phone</source>
        <translation>Rappel pour le téléphone</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Fichiers d’agenda</translation>
    </message>
    <message>
        <source>Reminder saved. Send this file to your phone and open it there.</source>
        <translation>Rappel enregistré. Envoyez ce fichier sur votre téléphone et ouvrez-le là-bas.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>To come back to</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n more this month.</source>
        <translation>
            <numerusform>Encore %n ce mois-ci.</numerusform>
            <numerusform>Encore %n ce mois-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyPanel</name>
    <message>
        <source>Answer nobody</source>
        <translation>Ne répondre à personne</translation>
    </message>
    <message>
        <source>Replying to @{handle}</source>
        <translation>En réponse à @{handle}</translation>
    </message>
    <message>
        <source>Replying to a tweet</source>
        <translation>En réponse à un tweet</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report for support</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is all that you would hand over. Ramage leaves out your tweets, names and passwords, and sends it to nobody: copy it into your message to whoever helps you.</source>
        <translation>Voici tout ce que vous transmettriez. Ramage en retire vos tweets, vos noms et vos mots de passe, et ne l’envoie à personne&#xa0;: copiez-le dans votre message à qui vous aide.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>{day} has passed: choose a day from today on.</source>
        <translation>{day} est passé&#xa0;: choisissez aujourd’hui ou un jour à venir.</translation>
    </message>
    <message>
        <source>{time} has passed: choose a later day.</source>
        <translation>{time} est passé&#xa0;: choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>This tweet is published: it stays on its day.</source>
        <translation>Ce tweet est publié&#xa0;: il reste à son jour.</translation>
    </message>
    <message>
        <source>Say first whether this tweet is on X: then it can be moved.</source>
        <translation>Dites d’abord si ce tweet est sur X&#xa0;: vous pourrez ensuite le déplacer.</translation>
    </message>
    <message>
        <source>This tweet is on its way: it can no longer be changed.</source>
        <translation>Ce tweet est en train de partir&#xa0;: il ne peut plus être changé.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>It is time</source>
        <translation>C’est l’heure</translation>
    </message>
    <message>
        <source>Did it leave?</source>
        <translation>Est-il parti&#xa0;?</translation>
    </message>
    <message>
        <source>It could not leave</source>
        <translation>Il n’a pas pu partir</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>C’est publié</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il y est</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Il n’y est pas</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open in the browser · {name}</source>
        <translation>Ouvrir dans le navigateur · {name}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Address of the tweet on X (optional)</source>
        <translation>Adresse du tweet sur X (facultatif)</translation>
    </message>
    <message>
        <source>Its address on X (optional)</source>
        <translation>Son adresse sur X (facultatif)</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Free hours are shown on the calendar and offered where a time is chosen.</source>
        <translation>Les créneaux libres se voient sur le calendrier et sont proposés là où l’on choisit une heure.</translation>
    </message>
    <message>
        <source>Your hours for tweets</source>
        <translation>Vos créneaux</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>H:mm</source>
        <comment>the hour field, as Qt writes formats</comment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>Add this hour</source>
        <translation>Ajouter ce créneau</translation>
    </message>
    <message>
        <source>The shop is closed on</source>
        <translation>La boutique est fermée le</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Tell me of a silence of more than so many days</source>
        <translation>Me signaler un silence de plus de tant de jours</translation>
    </message>
    <message>
        <source>{day} {hour}</source>
        <translation>{day} {hour}</translation>
    </message>
    <message>
        <source>Take away {slot}</source>
        <translation>Retirer {slot}</translation>
    </message>
    <message>
        <source>Add {day} {hour}</source>
        <translation>Ajouter {day} {hour}</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>What you write is saved as you type.</source>
        <translation>Ce que vous écrivez s’enregistre au fur et à mesure.</translation>
    </message>
    <message>
        <source>Draft saved {ago}</source>
        <translation>Brouillon enregistré {ago}</translation>
    </message>
    <message>
        <source>Changes kept {ago}</source>
        <translation>Changements gardés {ago}</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>How many times was it seen?</source>
        <translation>Combien de fois a-t-il été vu&#xa0;?</translation>
    </message>
    <message>
        <source>X shows it under the tweet. With ten such figures, Ramage can tell which hours do better for you; they stay on this computer.</source>
        <translation>X l’affiche sous le tweet. Avec dix de ces chiffres, Ramage peut dire quelles heures vous réussissent&#xa0;; ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Each choice holds at once.</source>
        <translation>Chaque choix s’applique aussitôt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Ramage</source>
        <translation>À propos de Ramage</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Selon les cas</translation>
    </message>
    <message>
        <source>With “vous”</source>
        <translation>Avec «&#xa0;vous&#xa0;»</translation>
    </message>
    <message>
        <source>With “tu”</source>
        <translation>Avec «&#xa0;tu&#xa0;»</translation>
    </message>
    <message>
        <source>Tips, hashtags and ideas fit your trade, your town and the way you speak. All of it stays on this computer.</source>
        <translation>Les conseils, les hashtags et les idées s’accordent à votre métier, à votre ville et à votre façon de parler. Tout cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Votre commerce</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Alençon</source>
        <translation>Alençon</translation>
    </message>
    <message>
        <source>You speak to your readers</source>
        <translation>Vous parlez à vos lecteurs</translation>
    </message>
    <message>
        <source>First names of those who work there</source>
        <translation>Prénoms de ceux qui y travaillent</translation>
    </message>
    <message>
        <source>Amélie, Paul</source>
        <translation>Amélie, Paul</translation>
    </message>
    <message>
        <source>Your regular hashtag</source>
        <translation>Votre hashtag régulier</translation>
    </message>
    <message>
        <source>#MardiGourmand</source>
        <translation>#MardiGourmand</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n more wait for you after these.</source>
        <translation>
            <numerusform>%n autre vous attend après ceux-ci.</numerusform>
            <numerusform>%n autres vous attendent après ceux-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag onto a day</source>
        <translation>À glisser sur un jour</translation>
    </message>
    <message>
        <source>The drafts you keep wait here until you give them a day.</source>
        <translation>Les brouillons que vous gardez attendent ici que vous leur donniez un jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n more among your drafts.</source>
        <translation>
            <numerusform>%n autre parmi vos brouillons.</numerusform>
            <numerusform>%n autres parmi vos brouillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write for a day</source>
        <translation>Écrire pour un jour</translation>
    </message>
    <message>
        <source>Your tweets will stand here, each on its day. Two or three a week are enough for people to think of you.</source>
        <translation>Vos tweets paraîtront ici, chacun à son jour. Deux ou trois par semaine suffisent pour que l’on pense à vous.</translation>
    </message>
    <message>
        <source>Nothing planned this month</source>
        <translation>Rien de prévu ce mois-ci</translation>
    </message>
    <message>
        <source>What to do if it turns bad</source>
        <translation>Que faire si cela tourne mal</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>Thermomètre</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>The peak: {when}</source>
        <translation>Le pic&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>Rien ces jours-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s)</source>
        <translation>
            <numerusform>%n tweet</numerusform>
            <numerusform>%n tweets</numerusform>
        </translation>
    </message>
    <message>
        <source>Dotted, counted by X: {tweets}, until {when}</source>
        <translation>En pointillé, comptés par X&#xa0;: {tweets}, jusqu’à {when}</translation>
    </message>
    <message>
        <source>Rising words</source>
        <translation>Mots qui montent</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) this week</source>
        <translation>
            <numerusform>%n personne cette semaine</numerusform>
            <numerusform>%n personnes cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>{now}, {before} the week before</source>
        <translation>{now}, {before} la semaine d’avant</translation>
    </message>
    <message>
        <source>To follow on this subject</source>
        <translation>À suivre sur ce sujet</translation>
    </message>
    <message numerus="yes">
        <source>wrote %n time(s) on {about}</source>
        <translation>
            <numerusform>a écrit %n fois sur {about}</numerusform>
            <numerusform>a écrit %n fois sur {about}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>cité %n fois</numerusform>
            <numerusform>cité %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow {name}</source>
        <translation>Suivre {name}</translation>
    </message>
    <message>
        <source>Side by side, 7 days</source>
        <translation>Côte à côte, 7 jours</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>{messages}, {bad} negative, {good} positive</source>
        <translation>{messages}, {bad} négatifs, {good} positifs</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Sign in at X</source>
        <translation>Connectez-vous chez X</translation>
    </message>
    <message>
        <source>X opens in your browser and asks whether Ramage may publish for you. Check that your shop’s account is the one signed in there, and press “Authorize app”.</source>
        <translation>X s’ouvre dans votre navigateur et demande si Ramage peut publier pour vous. Vérifiez que c’est bien le compte de votre commerce qui y est connecté, et appuyez sur «&#xa0;Autoriser l’application&#xa0;».</translation>
    </message>
    <message>
        <source>Ramage then asks X for your account’s name: X takes about {price} for it.</source>
        <translation>Ramage demande ensuite à X le nom de votre compte&#xa0;: X prend environ {price} pour cela.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open X to sign in</source>
        <translation>Ouvrir X pour me connecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Garder la clé pour cette séance seulement</translation>
    </message>
    <message>
        <source>Your browser opens…</source>
        <translation>Votre navigateur s’ouvre…</translation>
    </message>
    <message>
        <source>X asks you in your browser whether to let Ramage in. Ramage goes on by itself as soon as you have answered.</source>
        <translation>X vous demande d’autoriser Ramage dans votre navigateur. Ramage continue tout seul dès que vous avez répondu.</translation>
    </message>
    <message>
        <source>No browser opened: copy the address into yours.</source>
        <translation>Aucun navigateur ne s’est ouvert&#xa0;: copiez l’adresse dans le vôtre.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ouvrir de nouveau</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>The browser did not come back? Copy the address of the page it ended on, and paste it here:</source>
        <translation>Le navigateur n’est pas revenu&#xa0;? Copiez l’adresse de la page où il s’est arrêté, et collez-la ici&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the page the browser ended on</source>
        <translation>Adresse de la page où le navigateur s’est arrêté</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>SnippetsPanel</name>
    <message>
        <source>Short word: letters and figures, without spaces</source>
        <translation>Raccourci&#xa0;: lettres et chiffres, sans espace</translation>
    </message>
    <message>
        <source>adr</source>
        <translation>adr</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Ce qu’il écrit</translation>
    </message>
    <message>
        <source>12 rue du Cygne, Alençon, open until 7</source>
        <translation>12 rue du Cygne, Alençon, jusqu’à 19&#xa0;h</translation>
    </message>
    <message>
        <source>New short word</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>What you write often, written once: type ;adr and a space, or adr and the Tab key, and your address stands there.</source>
        <translation>Ce que vous écrivez souvent, écrit une fois&#xa0;: tapez «&#xa0;;adr&#xa0;» puis une espace, ou adr puis la touche Tab, et votre adresse s’écrit.</translation>
    </message>
    <message>
        <source>No short word yet. Begin with your address or your opening hours.</source>
        <translation>Aucun raccourci pour l’instant. Commencez par votre adresse ou vos horaires.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Nothing to look at in the spelling.</source>
        <translation>Rien à revoir dans l’orthographe.</translation>
    </message>
    <message>
        <source>Not in the dictionary: {word}</source>
        <translation>Absent du dictionnaire&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Looking for words…</source>
        <translation>Recherche de mots…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Ajouter «&#xa0;{word}&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorer ici</translation>
    </message>
    <message>
        <source>No word comes near</source>
        <translation>Aucun mot ne s’en approche</translation>
    </message>
</context>
<context>
    <name>SpendingDesk</name>
    <message>
        <source>ramage-spending-{month}.csv</source>
        <translation>ramage-depenses-{month}.csv</translation>
    </message>
    <message>
        <source>Export what was spent</source>
        <translation>Exporter les dépenses</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Fichier écrit&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>Export (CSV)</source>
        <translation>Exporter (CSV)</translation>
    </message>
    <message>
        <source>What leaves by your key, and what X asks for it. X counts in UTC.</source>
        <translation>Ce qui part par votre clé, et ce que X en demande. X compte en temps universel.</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>What was spent</source>
        <translation>Ce qui a été dépensé</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Back to this month</source>
        <translation>Revenir au mois en cours</translation>
    </message>
    <message>
        <source>This month has not begun. What is planned in it is counted above.</source>
        <translation>Ce mois n’a pas commencé. Ce qui y est prévu est compté plus haut.</translation>
    </message>
    <message>
        <source>Nothing was spent. Each tweet that leaves by your key, and each look at X, will have its line here.</source>
        <translation>Rien n’a été dépensé. Chaque tweet qui partira par votre clé, et chaque regard sur X, aura sa ligne ici.</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Next tweet: {when}</source>
        <translation>Prochain tweet&#xa0;: {when}</translation>
    </message>
    <message>
        <source>No tweet planned</source>
        <translation>Aucun tweet prévu</translation>
    </message>
    <message>
        <source>A part of this thread has left already: its text stays as it is.</source>
        <translation>Une partie de ce fil est déjà partie&#xa0;: son texte ne peut plus changer.</translation>
    </message>
    <message>
        <source>It is leaving now: its text can no longer be changed.</source>
        <translation>Il est en train de partir&#xa0;: son texte ne peut plus changer.</translation>
    </message>
    <message>
        <source>Published. What has left can no longer be changed.</source>
        <translation>Publié. Ce qui est parti ne peut plus changer.</translation>
    </message>
    <message>
        <source>It may have left already. Say on the calendar whether it did: until then its text stays as it is.</source>
        <translation>Il est peut-être déjà parti. Dites dans le calendrier s’il l’est&#xa0;: d’ici là, son texte ne peut pas changer.</translation>
    </message>
    <message>
        <source>Its time has come: it waits for your own click. {when}</source>
        <translation>Son heure est venue&#xa0;: il attend votre clic. {when}</translation>
    </message>
    <message>
        <source>Planned for {when}. Your changes leave once you click “Save the changes”.</source>
        <translation>Planifié pour {when}. Vos changements partiront quand vous aurez cliqué sur «&#xa0;Enregistrer les changements&#xa0;».</translation>
    </message>
    <message>
        <source>It did not leave ({when}). {reason} Choose another time, or publish it now.</source>
        <translation>Il n’est pas parti ({when}). {reason} Choisissez une autre heure, ou publiez-le maintenant.</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Your answer holds from now on; the settings change it.</source>
        <translation>Votre réponse vaut pour la suite&#xa0;; les réglages la changent.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Change a subject</source>
        <translation>Modifier un sujet</translation>
    </message>
    <message>
        <source>Follow a subject</source>
        <translation>Suivre un sujet</translation>
    </message>
    <message>
        <source>Ramage keeps what speaks of it. One word is enough to begin with.</source>
        <translation>Ramage garde ce qui en parle. Un mot suffit pour commencer.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>a name, a word</source>
        <translation>un nom, un mot</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>boulangerie</source>
        <translation>boulangerie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Des personnes</translation>
    </message>
    <message>
        <source>their @name</source>
        <translation>leur @nom</translation>
    </message>
    <message>
        <source>But not</source>
        <translation>Mais pas</translation>
    </message>
    <message>
        <source>job, recipe</source>
        <translation>emploi, recette</translation>
    </message>
    <message>
        <source>Tick what is to be read.</source>
        <translation>Cochez ce qui est à lire.</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Words, or a name</source>
        <translation>Des mots, ou un nom</translation>
    </message>
    <message>
        <source>Enter after each one.</source>
        <translation>Entrée après chacun.</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>What is it to you?</source>
        <translation>Qu’est-ce pour vous&#xa0;?</translation>
    </message>
    <message>
        <source>What they write, where a source tells it.</source>
        <translation>Ce qu’elles écrivent, là où une source le dit.</translation>
    </message>
    <message>
        <source>Messages with these are left out.</source>
        <translation>Les messages qui en contiennent sont laissés de côté.</translation>
    </message>
    <message>
        <source>Only beside this place</source>
        <translation>Seulement à côté de ce lieu</translation>
    </message>
    <message>
        <source>For a name that others have, too: your town.</source>
        <translation>Pour un nom que d’autres portent aussi&#xa0;: votre ville.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>For the list of feeds that you export.</source>
        <translation>Pour la liste de flux que vous exportez.</translation>
    </message>
    <message>
        <source>What is searched for on X</source>
        <translation>Ce qui est cherché sur X</translation>
    </message>
    <message>
        <source>Where to listen</source>
        <translation>Où écouter</translation>
    </message>
    <message>
        <source>Look for its news</source>
        <translation>Chercher ses nouvelles</translation>
    </message>
    <message>
        <source>A site or a blog</source>
        <translation>Un site ou un blog</translation>
    </message>
    <message>
        <source>Its address is enough.</source>
        <translation>Son adresse suffit.</translation>
    </message>
    <message>
        <source>News searches on these words (Google, Bing)</source>
        <translation>Actualités sur ces mots (Google, Bing)</translation>
    </message>
    <message>
        <source>Mastodon: public messages with these hashtags, without any account</source>
        <translation>Mastodon&#xa0;: les messages publics portant ces hashtags, sans compte</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un autre serveur</translation>
    </message>
    <message>
        <source>Open the search of Bluesky in the browser</source>
        <translation>Ouvrir la recherche de Bluesky dans le navigateur</translation>
    </message>
    <message>
        <source>Bluesky’s search asks for an account, which Ramage does not have.</source>
        <translation>La recherche de Bluesky demande un compte&#xa0;; Ramage n’en demande pas.</translation>
    </message>
    <message>
        <source>X: free, with “Listen on X” in the column’s menu.</source>
        <translation>X&#xa0;: gratuit, par «&#xa0;Écouter X&#xa0;» dans le menu de la colonne.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>all of it, not only what speaks of these words</source>
        <translation>tout, et pas seulement ce qui parle de ces mots</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>A server is written like piaille.fr.</source>
        <translation>Un serveur s’écrit comme piaille.fr.</translation>
    </message>
    <message>
        <source>Write a word, a hashtag or a site to follow.</source>
        <translation>Écrivez un mot, un hashtag ou un site à suivre.</translation>
    </message>
    <message>
        <source>Give the column a name.</source>
        <translation>Donnez un nom à la colonne.</translation>
    </message>
    <message>
        <source>Nothing would be listened to yet: tick a source above, a news search for example. To follow it on X alone, in your browser, click again.</source>
        <translation>Rien ne serait encore écouté&#xa0;: cochez une source ci-dessus, une recherche d’actualités par exemple. Pour ne le suivre que sur X, dans votre navigateur, cliquez encore.</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Add #{tag}, {reason}</source>
        <translation>Ajouter #{tag}, {reason}</translation>
    </message>
</context>
<context>
    <name>TagsDesk</name>
    <message>
        <source>“{name}” was removed.</source>
        <translation>«&#xa0;{name}&#xa0;» a été retiré.</translation>
    </message>
</context>
<context>
    <name>Teach</name>
    <message>
        <source>To begin with, from what you told of your shop:</source>
        <translation>Pour commencer, d’après ce que vous avez dit de votre boutique&#xa0;:</translation>
    </message>
    <message>
        <source>Try it with an example shop</source>
        <translation>Essayer avec une boutique d’exemple</translation>
    </message>
    <message>
        <source>Hear what is said of you</source>
        <translation>Entendez ce que l’on dit de vous</translation>
    </message>
    <message>
        <source>A veille follows words, hashtags and sites for you: your shop’s name, your trade, your town, a competitor. It needs no account and costs nothing; what was fetched can be read offline.</source>
        <translation>Une veille suit pour vous des mots, des hashtags et des sites&#xa0;: le nom de votre boutique, votre métier, votre ville, un concurrent. Elle ne demande aucun compte et ne coûte rien&#xa0;; ce qui a été reçu se lit hors ligne.</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Friday’s fish</source>
        <translation>Le poisson du vendredi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Today: {fish}, from {boat}. Shall we keep you some?</source>
        <translation>Aujourd’hui&#xa0;: {fish}, de {boat}. On vous en garde&#xa0;?</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>bateau</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>A template is a text with places to fill in, between braces: {product}, {time}. The Tab key leads from one to the next.</source>
        <translation>Un modèle est un texte à compléter, avec des trous entre accolades&#xa0;: {product}, {time}. La touche Tab mène de l’un au suivant.</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>En faire un brouillon</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>ThreadOptions</name>
    <message>
        <source>Number the messages (1/4)</source>
        <translation>Numéroter les messages (1/4)</translation>
    </message>
    <message>
        <source>Each message ends with its number, which counts in its length: who meets one of them sees that there are others.</source>
        <translation>Chaque message finit par son numéro, qui compte dans sa longueur&#xa0;: qui tombe sur l’un d’eux voit qu’il y en a d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), {least} to {most} characters</source>
        <translation>
            <numerusform>%n&#xa0;message, de {least} à {most} caractères</numerusform>
            <numerusform>%n&#xa0;messages, de {least} à {most} caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TipLine</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Hide this tip: for this text, a week, for good</source>
        <translation>Masquer ce conseil&#xa0;: pour ce texte, une semaine ou pour de bon</translation>
    </message>
    <message>
        <source>Hide it for this text</source>
        <translation>Masquer pour ce texte</translation>
    </message>
    <message>
        <source>Hide it for a week</source>
        <translation>Masquer une semaine</translation>
    </message>
    <message>
        <source>Hide it for good</source>
        <translation>Masquer pour de bon</translation>
    </message>
    <message>
        <source>Hide this tip</source>
        <translation>Masquer ce conseil</translation>
    </message>
</context>
<context>
    <name>ToneDesk</name>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Hidden for good. The settings bring this advice back.</source>
        <translation>Conseil masqué pour de bon. Les réglages le font revenir.</translation>
    </message>
    <message>
        <source>Hidden for a week. The settings bring this advice back.</source>
        <translation>Conseil masqué pour une semaine. Les réglages le font revenir.</translation>
    </message>
</context>
<context>
    <name>ToneGauge</name>
    <message>
        <source>Tone: {band}. Why?</source>
        <translation>Ton&#xa0;: {band}. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>The tone</source>
        <translation>Le ton</translation>
    </message>
    <message>
        <source>Institutional</source>
        <translation>Institutionnel</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Humain</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing pulls it to either side yet.</source>
        <translation>Rien ne le tire encore d’un côté ou de l’autre.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Ramage</source>
        <translation>Ouvrir Ramage</translation>
    </message>
    <message>
        <source>Write a tweet</source>
        <translation>Écrire un tweet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>TrollGuide</name>
    <message>
        <source>Five questions about the message, none about who wrote it. Nothing is kept.</source>
        <translation>Cinq questions sur le message, aucune sur son auteur. Rien n’est gardé.</translation>
    </message>
    <message>
        <source>Troll or unhappy customer?</source>
        <translation>Troll ou client mécontent&#xa0;?</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Because of what you said to:</source>
        <translation>D’après vos réponses à&#xa0;:</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>Exemple de réponse</translation>
    </message>
    <message>
        <source>Let it rest for an hour before it can leave</source>
        <translation>La laisser reposer une heure avant qu’elle puisse partir</translation>
    </message>
    <message>
        <source>Prepare the answer</source>
        <translation>Préparer la réponse</translation>
    </message>
    <message>
        <source>Does it tell something that happened: a day, a dish, a price?</source>
        <translation>Raconte-t-il un fait&#xa0;: un jour, un plat, un prix&#xa0;?</translation>
    </message>
    <message>
        <source>Could it have happened in your shop?</source>
        <translation>Cela a-t-il pu se passer dans votre boutique&#xa0;?</translation>
    </message>
    <message>
        <source>Does it ask for something that you can give?</source>
        <translation>Demande-t-il quelque chose que vous pouvez donner&#xa0;?</translation>
    </message>
    <message>
        <source>Does it threaten, or hate people for what they are?</source>
        <translation>Y a-t-il une menace, ou de la haine envers des gens pour ce qu’ils sont&#xa0;?</translation>
    </message>
    <message>
        <source>Has the same been written again and again, whatever you answered?</source>
        <translation>La même chose a-t-elle été écrite encore et encore, quoi que vous répondiez&#xa0;?</translation>
    </message>
    <message>
        <source>An unhappy customer</source>
        <translation>Un client mécontent</translation>
    </message>
    <message>
        <source>Answer soon: you are sorry, what you do about it, and where to write to you in private. Anger passes once somebody listens.</source>
        <translation>Répondez vite&#xa0;: vous êtes désolé, ce que vous faites, et où vous écrire en privé. La colère passe dès que quelqu’un écoute.</translation>
    </message>
    <message>
        <source>A mistake to put right</source>
        <translation>Une erreur à rectifier</translation>
    </message>
    <message>
        <source>Give the fact once, kindly, and thank them for asking. No second round in public.</source>
        <translation>Donnez le fait une fois, gentiment, et remerciez de la question. Pas de second tour en public.</translation>
    </message>
    <message>
        <source>Do not answer</source>
        <translation>Ne pas répondre</translation>
    </message>
    <message>
        <source>There is nothing in it to answer: an answer is what it waits for. You may silence it here.</source>
        <translation>Il n’y a rien à répondre&#xa0;: une réponse est ce qu’il attend. Vous pouvez le faire taire ici.</translation>
    </message>
    <message>
        <source>Do not answer, report it</source>
        <translation>Ne pas répondre, signaler</translation>
    </message>
    <message>
        <source>Keep a picture of the screen, report the message on X, and go to the police where you are threatened.</source>
        <translation>Gardez une image de l’écran, signalez le message sur X, et allez à la police si l’on vous menace.</translation>
    </message>
    <message>
        <source>One calm answer, and no second</source>
        <translation>Une réponse calme, et pas de seconde</translation>
    </message>
    <message>
        <source>It is not clear what it wants. Ask once what happened, in a friendly way; if nothing follows, leave it.</source>
        <translation>On ne sait pas ce qu’il veut. Demandez une fois ce qui s’est passé, aimablement&#xa0;; si rien ne suit, laissez.</translation>
    </message>
    <message>
        <source>Thank you for telling us, and we are sorry. Write to us in private with the day and the hour: we put it right.</source>
        <translation>Merci de nous le dire, et nous en sommes désolés. Écrivez-nous en privé le jour et l’heure&#xa0;: nous arrangeons cela.</translation>
    </message>
    <message>
        <source>Thank you for asking. {fact}</source>
        <translation>Merci de votre question. {fact}</translation>
    </message>
    <message>
        <source>what is true, with a date or a figure</source>
        <translation>ce qui est vrai, avec une date ou un chiffre</translation>
    </message>
    <message>
        <source>Thank you for your message. What happened, and when? We would like to understand.</source>
        <translation>Merci de votre message. Que s’est-il passé, et quand&#xa0;? Nous aimerions comprendre.</translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Undone.</source>
        <translation>C’est annulé.</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>VeilleDeedsDesk</name>
    <message>
        <source>Kept among your ideas.</source>
        <translation>Gardé parmi vos idées.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The example shop is gone, with all that was said of it.</source>
        <translation>La boutique d’exemple est partie, avec tout ce qui s’en disait.</translation>
    </message>
    <message>
        <source>Silence {name} for…</source>
        <translation>Faire taire {name} pendant…</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>good</source>
        <translation>pour de bon</translation>
    </message>
    <message>
        <source>Silenced. Under “More” you hear it again.</source>
        <translation>C’est tu. Sous «&#xa0;Plus&#xa0;», vous pouvez l’entendre à nouveau.</translation>
    </message>
    <message>
        <source>Silence a word</source>
        <translation>Faire taire un mot</translation>
    </message>
    <message>
        <source>A word, or a #hashtag:</source>
        <translation>Un mot, ou un #hashtag&#xa0;:</translation>
    </message>
</context>
<context>
    <name>VeilleDesk</name>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>VeilleImportDesk</name>
    <message>
        <source>Import what to follow</source>
        <translation>Importer ce qu’il faut suivre</translation>
    </message>
    <message>
        <source>List of feeds (*.opml *.xml)</source>
        <translation>Liste de flux (*.opml *.xml)</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>{name} brings nothing that is not followed already.</source>
        <translation>{name} n’apporte rien que vous ne suiviez déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken over.</source>
        <translation>
            <numerusform>%n ajout à votre veille.</numerusform>
            <numerusform>%n ajouts à votre veille.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no list of feeds that can be read. Nothing was changed.</source>
        <translation>{name} n’est pas une liste de flux lisible. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>VeilleListsDesk</name>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Not kept: you erased this person, of whom nothing is kept any more.</source>
        <translation>Pas gardé&#xa0;: vous avez effacé cette personne, dont plus rien n’est gardé.</translation>
    </message>
    <message>
        <source>This tweet is kept already.</source>
        <translation>Ce tweet est déjà gardé.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gardé.</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>What you kept, by day. It stays however old it gets.</source>
        <translation>Ce que vous avez gardé, par jour. Cela reste, même ancien.</translation>
    </message>
    <message>
        <source>Nothing is kept. “Come back to it” in a message’s menu puts it here.</source>
        <translation>Rien n’est gardé. «&#xa0;Y revenir&#xa0;» dans le menu d’un message le range ici.</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Mis en silence</translation>
    </message>
    <message>
        <source>Messages with these are not shown. Nothing of them is deleted.</source>
        <translation>Les messages qui en contiennent ne sont pas montrés. Rien n’en est supprimé.</translation>
    </message>
    <message>
        <source>Nothing is silenced.</source>
        <translation>Rien n’est mis en silence.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>pour de bon</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>jusqu’à {when}</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>L’entendre à nouveau</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Each at its own pace; one that does not answer holds up no other.</source>
        <translation>Chacune à son rythme&#xa0;; celle qui ne répond pas n’en retient aucune autre.</translation>
    </message>
    <message>
        <source>No source yet: follow a subject first.</source>
        <translation>Aucune source encore&#xa0;: suivez d’abord un sujet.</translation>
    </message>
    <message>
        <source>never answered yet</source>
        <translation>n’a pas encore répondu</translation>
    </message>
    <message>
        <source>answered {ago}</source>
        <translation>a répondu {ago}</translation>
    </message>
    <message>
        <source>The example shop</source>
        <translation>La boutique d’exemple</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Offline: nothing was asked. Ramage listens again once the network is back.</source>
        <translation>Hors ligne&#xa0;: rien n’a été demandé. Ramage écoute de nouveau dès que le réseau revient.</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Listes de personnes</translation>
    </message>
    <message>
        <source>By theme, on this computer alone.</source>
        <translation>Par thème, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>No list yet. “Put the author in a list” in a message’s menu begins one.</source>
        <translation>Aucune liste encore. «&#xa0;Mettre l’auteur dans une liste&#xa0;» dans le menu d’un message en commence une.</translation>
    </message>
    <message>
        <source>Listen on X</source>
        <translation>Écouter X</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Masquer la colonne</translation>
    </message>
    <message>
        <source>Show as a column</source>
        <translation>Afficher en colonne</translation>
    </message>
    <message>
        <source>Export what is followed</source>
        <translation>Exporter ce qui est suivi</translation>
    </message>
    <message>
        <source>List of feeds (*.opml)</source>
        <translation>Liste de flux (*.opml)</translation>
    </message>
    <message>
        <source>What was heard is deleted after…</source>
        <translation>Ce qui a été entendu est supprimé après…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VeilleMenuDesk</name>
    <message>
        <source>This subject has no word to search for on X.</source>
        <translation>Ce sujet n’a aucun mot à chercher sur X.</translation>
    </message>
    <message>
        <source>“{name}” is no longer followed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus suivi.</translation>
    </message>
</context>
<context>
    <name>VeillePage</name>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Offline: you read what was kept.</source>
        <translation>Hors ligne&#xa0;: vous lisez ce qui a été gardé.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>À l’écoute…</translation>
    </message>
    <message>
        <source>Search what was heard</source>
        <translation>Chercher dans la veille</translation>
    </message>
    <message>
        <source>Words, “words in a row”, #hashtag, de:name, avant:1/12</source>
        <translation>Des mots, «&#xa0;des mots à la suite&#xa0;», #hashtag, de:nom, avant:1/12</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>In figures: thermometer, rising words, whom to follow</source>
        <translation>En chiffres&#xa0;: thermomètre, mots qui montent, qui suivre</translation>
    </message>
    <message>
        <source>Follow a subject</source>
        <translation>Suivre un sujet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Veille</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Keep a tweet by its address…</source>
        <translation>Garder un tweet par son adresse…</translation>
    </message>
    <message>
        <source>Search X with your key…</source>
        <translation>Chercher sur X avec votre clé…</translation>
    </message>
    <message>
        <source>To come back to…</source>
        <translation>À suivre…</translation>
    </message>
    <message>
        <source>Lists of people…</source>
        <translation>Listes de personnes…</translation>
    </message>
    <message>
        <source>Silenced words and people…</source>
        <translation>Mots et personnes en silence…</translation>
    </message>
    <message>
        <source>Sources and how they answer…</source>
        <translation>Les sources et leurs réponses…</translation>
    </message>
    <message>
        <source>Import what to follow (OPML)…</source>
        <translation>Importer ce qu’il faut suivre (OPML)…</translation>
    </message>
    <message>
        <source>Export what is followed (OPML)…</source>
        <translation>Exporter ce qui est suivi (OPML)…</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>Combien de temps c’est gardé…</translation>
    </message>
    <message>
        <source>Example shop: show or remove</source>
        <translation>Boutique d’exemple&#xa0;: montrer ou retirer</translation>
    </message>
</context>
<context>
    <name>VeilleSearchDesk</name>
    <message>
        <source>Without a key X is listened to in the browser: see a column’s menu.</source>
        <translation>Sans clé, X s’écoute dans le navigateur&#xa0;: voyez le menu d’une colonne.</translation>
    </message>
    <message>
        <source>No subject has a word to search for on X.</source>
        <translation>Aucun sujet n’a de mot à chercher sur X.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) from X.</source>
        <translation>
            <numerusform>%n nouveau message de X.</numerusform>
            <numerusform>%n nouveaux messages de X.</numerusform>
        </translation>
    </message>
    <message>
        <source>X: {trouble}</source>
        <translation>X&#xa0;: {trouble}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>− has gone since, + has come since</source>
        <translation>− parti depuis, + venu depuis</translation>
    </message>
    <message>
        <source>No earlier version yet. While you write, Ramage keeps one every few minutes, and before anything large goes away.</source>
        <translation>Pas encore de version précédente. Pendant que vous écrivez, Ramage en garde une de temps en temps, et toujours avant qu’un long passage ne disparaisse.</translation>
    </message>
    <message>
        <source>Take this version up again</source>
        <translation>Reprendre cette version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>Publish on X without opening the browser, by a key of your own</source>
        <translation>Publier sur X sans ouvrir le navigateur, avec une clé à vous</translation>
    </message>
    <message>
        <source>Your tweets leave by themselves, pictures too. X asks you money for each, paid in advance; it takes a quarter of an hour to set up. Nobody needs it to begin.</source>
        <translation>Vos tweets partent tout seuls, photos comprises. X vous fait payer chacun, d’avance&#xa0;; la mise en place prend un quart d’heure. Personne n’en a besoin pour commencer.</translation>
    </message>
    <message>
        <source>Practise first, on this computer (recommended)</source>
        <translation>M’entraîner d’abord, sur cet ordinateur (conseillé)</translation>
    </message>
    <message>
        <source>Your tweets leave at their time, but nobody else sees them: you can try everything without any risk for your shop.</source>
        <translation>Vos tweets partent à leur heure, mais personne d’autre ne les voit&#xa0;: vous pouvez tout essayer sans risque pour votre commerce.</translation>
    </message>
    <message>
        <source>Publish on X, in your browser</source>
        <translation>Publier sur X, dans mon navigateur</translation>
    </message>
    <message>
        <source>At the right time Ramage opens X with your text ready; you send it with one click. You need to be signed in to X there.</source>
        <translation>Au bon moment, Ramage ouvre X avec votre texte prêt&#x202f;; vous l’envoyez d’un clic. Il faut y être connecté à X.</translation>
    </message>
    <message>
        <source>Nothing leaves the example shop: here there are practice accounts alone. Your account on X goes into your own Ramage.</source>
        <translation>Rien ne sort de la boutique d’exemple&#xa0;: il n’y a ici que des comptes d’entraînement. Votre compte X se met dans votre propre Ramage.</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week of planned tweets</source>
        <translation>Semaine des tweets prévus</translation>
    </message>
</context>
<context>
    <name>WelcomeDesk</name>
    <message>
        <source>My shop</source>
        <translation>Mon commerce</translation>
    </message>
    <message>
        <source>my_shop</source>
        <translation>mon_commerce</translation>
    </message>
    <message>
        <source>A first tweet to begin with: make it yours.</source>
        <translation>Un premier tweet pour commencer&#xa0;: faites-le vôtre.</translation>
    </message>
    <message>
        <source>A first tweet for your trade: make it yours.</source>
        <translation>Un premier tweet pour votre métier&#xa0;: faites-le vôtre.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Pass over this question</source>
        <translation>Passer cette question</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Boulangerie Lune</source>
        <translation>Boulangerie Lune</translation>
    </message>
    <message>
        <source>What is your shop?</source>
        <translation>Quel est votre commerce&#xa0;?</translation>
    </message>
    <message>
        <source>Ideas and hashtags will be those of your trade.</source>
        <translation>Les idées et les hashtags seront ceux de votre métier.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Its trade</source>
        <translation>Son métier</translation>
    </message>
    <message>
        <source>Alençon</source>
        <translation>Alençon</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-il&#xa0;?</translation>
    </message>
    <message>
        <source>For the hashtags of your town, and the feasts and sales of your region.</source>
        <translation>Pour les hashtags de votre ville, les fêtes et les soldes de votre région.</translation>
    </message>
    <message>
        <source>Your town</source>
        <translation>Votre ville</translation>
    </message>
    <message>
        <source>With “vous”: “Passez nous voir”</source>
        <translation>Avec «&#xa0;vous&#xa0;»&#xa0;: «&#xa0;Passez nous voir&#xa0;»</translation>
    </message>
    <message>
        <source>With “tu”: “Passe nous voir”</source>
        <translation>Avec «&#xa0;tu&#xa0;»&#xa0;: «&#xa0;Passe nous voir&#xa0;»</translation>
    </message>
    <message>
        <source>It depends on the day</source>
        <translation>Cela dépend des jours</translation>
    </message>
    <message>
        <source>How do you speak to your customers?</source>
        <translation>Comment parlez-vous à vos clients&#xa0;?</translation>
    </message>
    <message>
        <source>Ramage tells you when a tweet slips from one to the other.</source>
        <translation>Ramage vous le dit quand un tweet passe de l’un à l’autre.</translation>
    </message>
    <message>
        <source>Your manner</source>
        <translation>Votre façon</translation>
    </message>
    <message>
        <source>You begin on a practice account, on this computer: your tweets leave at their time, but nobody else sees them, so that you can try everything without any risk. You move on to X when you like, in the settings.</source>
        <translation>Vous commencez sur un compte d’entraînement, sur cet ordinateur&#xa0;: vos tweets partent à leur heure, mais personne d’autre ne les voit. Vous pouvez donc tout essayer sans risque, et passer à X quand vous voulez, dans les réglages.</translation>
    </message>
    <message>
        <source>Welcome to Ramage</source>
        <translation>Bienvenue dans Ramage</translation>
    </message>
    <message>
        <source>Three questions, and a first tweet is ready for you.</source>
        <translation>Trois questions, et un premier tweet vous attend.</translation>
    </message>
    <message>
        <source>I already have a save of Ramage…</source>
        <translation>J’ai déjà une sauvegarde de Ramage…</translation>
    </message>
    <message>
        <source>Look at an example shop first</source>
        <translation>Voir d’abord une boutique d’exemple</translation>
    </message>
    <message>
        <source>All of this stays on this computer, and can be changed in the settings.</source>
        <translation>Tout cela reste sur cet ordinateur, et se change dans les réglages.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Write my first tweet</source>
        <translation>Écrire mon premier tweet</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>Publish without opening the browser</source>
        <translation>Publier sans ouvrir le navigateur</translation>
    </message>
    <message>
        <source>With a key of your own, your tweets leave by themselves at their time, with their pictures, even while you serve a customer. You make that key at X, once; it takes about a quarter of an hour, and you can stop at any moment.</source>
        <translation>Avec une clé à vous, vos tweets partent tout seuls à leur heure, avec leurs photos, même pendant que vous servez un client. Cette clé se crée chez X, une seule fois&#xa0;; il faut environ un quart d’heure, et vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>You do not need it: publishing through your browser stays as it is, free of charge.</source>
        <translation>Vous n’en avez pas besoin&#xa0;: publier par votre navigateur reste possible, et gratuit.</translation>
    </message>
    <message>
        <source>X asks you money for each tweet: about {plain}, and about {link} for one that holds a link. You pay X in advance; Ramage takes nothing.</source>
        <translation>X vous fait payer chaque tweet&#xa0;: environ {plain}, et environ {link} s’il contient un lien. Vous payez X d’avance&#xa0;; Ramage ne prend rien.</translation>
    </message>
    <message>
        <source>A ceiling that you set protects you: what would pass it in a month is not sent, and waits for you.</source>
        <translation>Un plafond que vous fixez vous protège&#xa0;: ce qui le dépasserait dans le mois n’est pas envoyé, et vous attend.</translation>
    </message>
    <message>
        <source>Ramage never sees your password. X asks you itself, on its own page, and what it gives stays in this computer’s keyring.</source>
        <translation>Ramage ne voit jamais votre mot de passe. X vous interroge lui-même, sur sa propre page, et ce qu’il donne reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Prices as X gave them on {day}; X may change them.</source>
        <translation>Prix donnés par X le {day}&#xa0;; X peut les changer.</translation>
    </message>
</context>
<context>
    <name>WhenPicker</name>
    <message>
        <source>H:mm</source>
        <comment>the hour field, as Qt writes formats</comment>
        <translation>H &apos;h&apos; mm</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Usual times</source>
        <translation>Heures habituelles</translation>
    </message>
    <message>
        <source>Next free slot: {when}</source>
        <translation>Prochain créneau libre&#xa0;: {when}</translation>
    </message>
    <message>
        <source>This time has already passed: choose a later one.</source>
        <translation>Cette heure est déjà passée&#xa0;: choisissez-en une plus tard.</translation>
    </message>
    <message>
        <source>That night the clocks go forward and skip this hour. {when}.</source>
        <translation>Cette nuit-là, les horloges avancent et sautent cette heure. {when}.</translation>
    </message>
    <message>
        <source>{when}, the first of the two times this hour comes.</source>
        <translation>{when}, la première des deux fois où cette heure sonne.</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Your own words</source>
        <translation>Vos mots à vous</translation>
    </message>
    <message>
        <source>A name, a dish, a word of yours</source>
        <translation>Un nom, un plat, un mot à vous</translation>
    </message>
    <message>
        <source>Word to add</source>
        <translation>Mot à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>None yet. A right-click on an underlined word adds it here, and it is underlined no more.</source>
        <translation>Aucun pour l’instant. Un clic droit sur un mot souligné l’ajoute ici, et il n’est plus souligné.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{word} was taken out.</source>
        <translation>«&#xa0;{word}&#xa0;» a été retiré.</translation>
    </message>
</context>
<context>
    <name>WriteDesk</name>
    <message>
        <source>Kept among your drafts.</source>
        <translation>Gardé dans vos brouillons.</translation>
    </message>
    <message>
        <source>Planned for {when}.</source>
        <translation>Planifié pour {when}.</translation>
    </message>
    <message>
        <source>This tweet left while you were changing it. Your change is kept as a draft.</source>
        <translation>Ce tweet est parti pendant que vous le modifiiez. Votre modification est gardée dans vos brouillons.</translation>
    </message>
    <message>
        <source>{tweet} was removed.</source>
        <translation>{tweet} a été supprimé.</translation>
    </message>
    <message>
        <source>Make this tweet a draft again to change its account.</source>
        <translation>Remettez ce tweet en brouillon pour changer de compte.</translation>
    </message>
</context>
<context>
    <name>WriteHead</name>
    <message>
        <source>Write a tweet</source>
        <translation>Écrire un tweet</translation>
    </message>
    <message>
        <source>Account: {handle}</source>
        <translation>Compte&#xa0;: {handle}</translation>
    </message>
    <message>
        <source>My drafts ({count})</source>
        <translation>Mes brouillons ({count})</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>Mes brouillons</translation>
    </message>
    <message>
        <source>A practice account on this computer: nobody else sees its tweets.</source>
        <translation>Un compte d’entraînement sur cet ordinateur&#xa0;: personne d’autre ne voit ses tweets.</translation>
    </message>
    <message>
        <source>Its tweets leave by themselves, by your key: X asks money for it.</source>
        <translation>Ses tweets partent tout seuls, avec votre clé&#xa0;: X les fait payer.</translation>
    </message>
    <message>
        <source>Its tweets leave through your browser: your own click sends them.</source>
        <translation>Ses tweets partent par votre navigateur&#xa0;: c’est votre clic qui les envoie.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Move it there</source>
        <translation>Déplacer ici</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message>
        <source>Show a mark at 140 characters on the meter</source>
        <translation>Montrer un repère à 140&#xa0;caractères sur la jauge</translation>
    </message>
    <message>
        <source>Underline what looks misspelt</source>
        <translation>Souligner ce qui semble mal écrit</translation>
    </message>
    <message>
        <source>Your own words…</source>
        <translation>Vos mots à vous…</translation>
    </message>
    <message>
        <source>Let them speak again</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>A late tweet leaves by itself for up to</source>
        <translation>Un tweet en retard part encore seul pendant</translation>
    </message>
    <message>
        <source>Writing and publishing</source>
        <translation>Écriture et publication</translation>
    </message>
    <message>
        <source>The computer may be off or without network when a tweet’s time comes. Later than this, Ramage sends nothing and asks you first.</source>
        <translation>L’ordinateur peut être éteint ou sans réseau quand vient l’heure d’un tweet. Passé ce délai, Ramage n’envoie rien et vous demande d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n tip(s) hidden</source>
        <translation>
            <numerusform>%n&#xa0;conseil masqué</numerusform>
            <numerusform>%n&#xa0;conseils masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XDialog</name>
    <message>
        <source>Search X with your key</source>
        <translation>Chercher sur X avec votre clé</translation>
    </message>
    <message>
        <source>The last seven days on X, kept here afterwards. Free instead: “Listen on X” in a column’s menu.</source>
        <translation>Les sept derniers jours de X, gardés ici ensuite. Gratuit à la place&#xa0;: «&#xa0;Écouter sur X&#xa0;» dans le menu d’une colonne.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Messages at most, for each subject</source>
        <translation>Messages au plus, pour chaque sujet</translation>
    </message>
    <message>
        <source>Have X count each subject’s week, once a day</source>
        <translation>Faire compter par X la semaine de chaque sujet, une fois par jour</translation>
    </message>
    <message>
        <source>{price} a day</source>
        <translation>{price} par jour</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>This costs {price}.</source>
        <translation>Cela coûte {price}.</translation>
    </message>
</context>
<context>
    <name>ZoneDesk</name>
    <message>
        <source>This computer has come to {here}. Your tweets stay on {shop}: {there} there is {clock} here. What is to hold?</source>
        <translation>Cet ordinateur est passé à l’{here}. Vos tweets restent à l’{shop}&#xa0;: {there} là-bas, c’est {clock} ici. Que faut-il garder&#xa0;?</translation>
    </message>
    <message>
        <source>Keep {zone}</source>
        <translation>Garder l’{zone}</translation>
    </message>
    <message>
        <source>The same hours in {zone}</source>
        <translation>Les mêmes heures, à l’{zone}</translation>
    </message>
</context>
<context>
    <name>_NewAccount</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>See how…</source>
        <translation>Voir comment…</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Ramage forgets the key of {name} and tells X so. Its tweets then leave through your browser again, by your own click; the planned ones keep their time.</source>
        <translation>Ramage oublie la clé de {name} et le dit à X. Ses tweets partent alors de nouveau par votre navigateur, d’un clic de votre part&#xa0;; ceux qui sont prévus gardent leur heure.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Rester connecté</translation>
    </message>
</context>
<context>
    <name>account_words</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>{name} · practice</source>
        <translation>{name} · entraînement</translation>
    </message>
    <message>
        <source>Practice: its tweets stay on this computer.</source>
        <translation>Entraînement&#xa0;: ses tweets restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>In your browser: X opens with the text ready, and you send it.</source>
        <translation>Dans votre navigateur&#xa0;: X s’ouvre avec le texte prêt, et c’est vous qui l’envoyez.</translation>
    </message>
    <message>
        <source>By your key: its tweets leave by themselves, and X asks you money for each.</source>
        <translation>Avec votre clé&#xa0;: ses tweets partent tout seuls, et X vous fait payer chacun.</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>Publish · {name} (practice)</source>
        <translation>Publier · {name} (essai)</translation>
    </message>
    <message>
        <source>Publish · {name}</source>
        <translation>Publier · {name}</translation>
    </message>
    <message>
        <source>Publish in the browser · {name}</source>
        <translation>Publier dans le navigateur · {name}</translation>
    </message>
    <message>
        <source>It leaves by itself as {name}.</source>
        <translation>Il part tout seul, sous le nom {name}.</translation>
    </message>
    <message>
        <source>At its time you send it as {name}, in your browser.</source>
        <translation>À son heure, vous l’envoyez sous le nom {name}, dans votre navigateur.</translation>
    </message>
    <message>
        <source>Connected to X</source>
        <translation>Connecté à X</translation>
    </message>
    <message>
        <source>Credit used up</source>
        <translation>Crédit épuisé</translation>
    </message>
    <message>
        <source>Your limit at X is reached</source>
        <translation>Votre plafond chez X est atteint</translation>
    </message>
    <message>
        <source>To be connected again</source>
        <translation>À reconnecter</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>I have topped it up</source>
        <translation>J’ai rechargé</translation>
    </message>
    <message>
        <source>I have raised it</source>
        <translation>Je l’ai relevé</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>{name} can no longer publish by itself: the credit you paid to X is used up. Top it up at console.x.com. Until then your planned tweets wait for you at their time, for you to publish.</source>
        <translation>{name} ne peut plus publier tout seul&#xa0;: le crédit payé à X est épuisé. Rechargez-le sur console.x.com. D’ici là, vos tweets prévus vous attendront à leur heure, à publier par vous.</translation>
    </message>
    <message>
        <source>{name} can no longer publish by itself: the spending limit you set at X is reached. Raise it at console.x.com. Until then your planned tweets wait for you at their time, for you to publish.</source>
        <translation>{name} ne peut plus publier tout seul&#xa0;: la limite de dépense fixée chez X est atteinte. Relevez-la sur console.x.com. D’ici là, vos tweets prévus vous attendront à leur heure, à publier par vous.</translation>
    </message>
    <message>
        <source>{name} can no longer publish by itself: X asks you to sign in again. Until then your planned tweets wait for you at their time, for you to publish.</source>
        <translation>{name} ne peut plus publier tout seul&#xa0;: X vous demande de vous reconnecter. D’ici là, vos tweets prévus vous attendront à leur heure, à publier par vous.</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
</context>
<context>
    <name>best</name>
    <message numerus="yes">
        <source>%n tweet(s) measured</source>
        <translation>
            <numerusform>%n tweet mesuré</numerusform>
            <numerusform>%n tweets mesurés</numerusform>
        </translation>
    </message>
    <message>
        <source>{known}: from {enough} on, your best hours stand here. On the calendar, right-click a published tweet to tell how many times it was seen.</source>
        <translation>{known}&#xa0;: à partir de {enough}, vos meilleures heures s’affichent ici. Sur le calendrier, un clic droit sur un tweet publié permet de dire combien de fois il a été vu.</translation>
    </message>
    <message>
        <source>{known}: no hour does clearly better.</source>
        <translation>{known}&#xa0;: aucune heure ne fait nettement mieux.</translation>
    </message>
    <message>
        <source>{day} {hour}: {ratio} times your usual ({here} of {of} tweets measured)</source>
        <translation>{day} {hour}&#xa0;: {ratio} fois votre habitude ({here} des {of} tweets mesurés)</translation>
    </message>
</context>
<context>
    <name>clashes</name>
    <message>
        <source>{later} leaves within half an hour of {earlier}: the second hides the first.</source>
        <translation>{later} part à moins d’une demi-heure de {earlier}&#xa0;: le second cache le premier.</translation>
    </message>
    <message>
        <source>{later} says the same as your tweet of {when}: X refuses a text it has already.</source>
        <translation>{later} dit la même chose que votre tweet ({when})&#xa0;: X refuse un texte qu’il a déjà.</translation>
    </message>
    <message>
        <source>{later} is planned on two of your accounts: X’s rules forbid the same text on both. Change the angle of one.</source>
        <translation>{later} est prévu sur deux de vos comptes&#xa0;: les règles de X interdisent le même texte sur les deux. Changez l’angle de l’un.</translation>
    </message>
</context>
<context>
    <name>connect_troubles</name>
    <message>
        <source>X was told not to let Ramage in: nothing was connected. If that was a slip, try again and press “Authorize app”.</source>
        <translation>La réponse donnée à X est de ne pas laisser entrer Ramage&#xa0;: rien n’est connecté. Si c’était une erreur, réessayez et appuyez sur «&#xa0;Autoriser l’application&#xa0;».</translation>
    </message>
    <message>
        <source>X waits for a few minutes only, and they have passed: nothing was connected. Try again.</source>
        <translation>X n’attend que quelques minutes, et elles sont passées&#xa0;: rien n’est connecté. Réessayez.</translation>
    </message>
    <message>
        <source>X does not answer: nothing was connected. Check your network and try again.</source>
        <translation>X ne répond pas&#xa0;: rien n’est connecté. Vérifiez votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Other programs hold the five ways back from your browser. Close some, or start the computer again, then try again.</source>
        <translation>D’autres programmes occupent les cinq chemins de retour de votre navigateur. Fermez-en, ou redémarrez l’ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Another X account is signed in in your browser: this one was not touched. Change the account on x.com, then try again.</source>
        <translation>Un autre compte X est connecté dans votre navigateur&#xa0;: rien n’a été changé. Changez de compte sur x.com, puis réessayez.</translation>
    </message>
    <message>
        <source>It is done: you can close this tab. Ramage goes on by itself.</source>
        <translation>C’est fait&#xa0;: vous pouvez fermer cet onglet. Ramage continue tout seul.</translation>
    </message>
    <message>
        <source>Nothing was connected. You can close this tab; Ramage tells you more.</source>
        <translation>Rien n’est connecté. Vous pouvez fermer cet onglet&#xa0;; Ramage vous en dit plus.</translation>
    </message>
    <message>
        <source>Ramage is not waiting for this page. You can close this tab.</source>
        <translation>Ramage n’attend pas cette page. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>This address comes from an earlier try. Paste the one of the page that X has just opened.</source>
        <translation>Cette adresse vient d’un essai précédent. Collez celle de la page que X vient d’ouvrir.</translation>
    </message>
    <message>
        <source>This is not the address that X leads back to: it begins with http://127.0.0.1. Copy the whole of it from the bar of your browser.</source>
        <translation>Ce n’est pas l’adresse à laquelle X renvoie&#xa0;: elle commence par http://127.0.0.1. Copiez-la en entier dans la barre de votre navigateur.</translation>
    </message>
    <message>
        <source>X allowed less than Ramage needs to publish. Check at console.x.com that “Read and write” is ticked, then try again.</source>
        <translation>X a autorisé moins que ce dont Ramage a besoin pour publier. Vérifiez sur console.x.com que «&#xa0;Read and write&#xa0;» est coché, puis réessayez.</translation>
    </message>
    <message>
        <source>X does not know this key, or its settings differ. Check the Client ID, “Native App” and the addresses at console.x.com, then try again.</source>
        <translation>X ne connaît pas cette clé, ou ses réglages sont différents. Vérifiez le Client ID, «&#xa0;Native App&#xa0;» et les adresses sur console.x.com, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no credit at X to check your account’s name. Pay some in at console.x.com, then try again.</source>
        <translation>Il n’y a pas de crédit chez X pour vérifier le nom de votre compte. Rechargez sur console.x.com, puis réessayez.</translation>
    </message>
    <message>
        <source>The spending limit that you set at X is reached. Raise it at console.x.com, then try again.</source>
        <translation>La limite de dépense que vous avez fixée chez X est atteinte. Relevez-la sur console.x.com, puis réessayez.</translation>
    </message>
    <message>
        <source>Checking your account’s name would pass the ceiling you set for this month. Raise it in the settings, then try again.</source>
        <translation>Vérifier le nom de votre compte dépasserait le plafond que vous avez fixé pour ce mois. Relevez-le dans les réglages, puis réessayez.</translation>
    </message>
    <message>
        <source>Your computer’s keyring, where it keeps passwords, did not open: your key cannot be kept. Unlock it and start again, or keep the key for this session only.</source>
        <translation>Le trousseau de votre ordinateur, où il garde les mots de passe, ne s’est pas ouvert&#xa0;: votre clé ne peut pas y être gardée. Déverrouillez-le et recommencez, ou gardez la clé pour cette séance seulement.</translation>
    </message>
    <message>
        <source>Your computer has no keyring to keep passwords in, and Ramage never writes a key to a file that anybody could read. You can keep it for this session only: you then connect again each time you start Ramage.</source>
        <translation>Votre ordinateur n’a pas de trousseau où garder les mots de passe, et Ramage n’écrit jamais une clé dans un fichier que n’importe qui pourrait lire. Vous pouvez la garder pour cette séance seulement&#xa0;: vous vous reconnecterez alors à chaque démarrage de Ramage.</translation>
    </message>
</context>
<context>
    <name>ideas</name>
    <message>
        <source>Behind the scenes</source>
        <translation>Coulisses</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>Humour</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>A piece of advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>To pass on</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>A piece of news</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Your own idea</source>
        <translation>Votre idée</translation>
    </message>
    <message>
        <source>your trade</source>
        <translation>votre métier</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Pourquoi&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>To avoid: {what}</source>
        <translation>À éviter&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Used {day}</source>
        <translation>Utilisée {day}</translation>
    </message>
    <message>
        <source>in season</source>
        <translation>de saison</translation>
    </message>
    <message>
        <source>now: {season}</source>
        <translation>c’est le moment&#xa0;: {season}</translation>
    </message>
</context>
<context>
    <name>key_map</name>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Calendar: go from day to day</source>
        <translation>Calendrier&#xa0;: aller d’un jour à l’autre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Calendar: open the tweet, or write that day</source>
        <translation>Calendrier&#xa0;: ouvrir le tweet, ou écrire ce jour-là</translation>
    </message>
    <message>
        <source>Calendar: write a tweet for that day</source>
        <translation>Calendrier&#xa0;: écrire un tweet pour ce jour</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Calendar: move the tweet by a day or a week</source>
        <translation>Calendrier&#xa0;: déplacer le tweet d’un jour ou d’une semaine</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Calendar: remove the tweet (can be undone)</source>
        <translation>Calendrier&#xa0;: supprimer le tweet (on peut revenir en arrière)</translation>
    </message>
    <message>
        <source>Calendar: copy the tweet as a draft</source>
        <translation>Calendrier&#xa0;: copier le tweet en brouillon</translation>
    </message>
    <message>
        <source>Calendar: undo the last change</source>
        <translation>Calendrier&#xa0;: annuler le dernier changement</translation>
    </message>
    <message>
        <source>Ctrl+Space, Ctrl+A</source>
        <translation>Ctrl+Espace, Ctrl+A</translation>
    </message>
    <message>
        <source>Calendar: select this tweet too, or all</source>
        <translation>Calendrier&#xa0;: sélectionner aussi ce tweet, ou tous</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page préc., page suiv.</translation>
    </message>
    <message>
        <source>Calendar: go to another month</source>
        <translation>Calendrier&#xa0;: changer de mois</translation>
    </message>
    <message>
        <source>Calendar: go to today</source>
        <translation>Calendrier&#xa0;: revenir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>At {clock} Ramage tells you, and your click opens X with the text. For that it must be open and the computer on: Ramage does not keep it awake.</source>
        <translation>À {clock}, Ramage vous prévient et votre clic ouvre X avec le texte. Pour cela il doit être ouvert et l’ordinateur allumé&#xa0;: Ramage ne l’empêche pas de se mettre en veille.</translation>
    </message>
    <message>
        <source>It leaves by itself if Ramage is open and the computer on at {clock}: Ramage does not keep it awake.</source>
        <translation>Il partira tout seul si Ramage est ouvert et l’ordinateur allumé à {clock}. Ramage ne l’empêche pas de se mettre en veille.</translation>
    </message>
    <message>
        <source>Ramage must be open and the computer on at that time.</source>
        <translation>Ramage doit être ouvert et l’ordinateur allumé à cette heure.</translation>
    </message>
    <message>
        <source>Ramage stays open beside the clock, to tell you when it is time to publish your tweets. To stop it: Quit.</source>
        <translation>Ramage reste ouvert près de l’horloge pour vous prévenir quand il est l’heure de publier vos tweets. Pour l’arrêter&#xa0;: Quitter.</translation>
    </message>
    <message>
        <source>Ramage stays open beside the clock so that your tweets leave on time. To stop it: Quit.</source>
        <translation>Ramage reste ouvert près de l’horloge pour que vos tweets partent à l’heure. Pour l’arrêter&#xa0;: Quitter.</translation>
    </message>
    <message>
        <source>No tweet planned</source>
        <translation>Aucun tweet planifié</translation>
    </message>
    <message>
        <source>Next tweet {time}: {tweet}</source>
        <translation>Prochain tweet {time}&#xa0;: {tweet}</translation>
    </message>
    <message>
        <source>Nothing leaves from here</source>
        <translation>Rien ne part d’ici</translation>
    </message>
    <message>
        <source>Publish: {words}</source>
        <translation>Publier&#xa0;: {words}</translation>
    </message>
    <message>
        <source>A practice tweet: to let it leave, open Ramage on your computer.</source>
        <translation>Un tweet d’entraînement&#xa0;: pour qu’il parte, ouvrez Ramage sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Ramage sends it by itself if the computer is on. Before you publish it from here, look on X whether it is there, and tell Ramage afterwards.</source>
        <translation>Ramage l’envoie tout seul si l’ordinateur est allumé. Avant de le publier d’ici, regardez sur X s’il y est déjà, puis dites-le à Ramage.</translation>
    </message>
    <message>
        <source>Once it is published from here, tell Ramage so.</source>
        <translation>Une fois publié d’ici, dites-le à Ramage.</translation>
    </message>
    <message>
        <source>tweet reminder {day}.ics</source>
        <translation>rappel tweet {day}.ics</translation>
    </message>
    <message>
        <source>The disk is full: the reminder was not saved. Choose another place.</source>
        <translation>Le disque est plein&#xa0;: le rappel n’a pas été enregistré. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Nothing can be written there: choose another folder for the reminder.</source>
        <translation>Rien ne peut être écrit à cet endroit&#xa0;: choisissez un autre dossier pour le rappel.</translation>
    </message>
    <message>
        <source>The reminder could not be saved there: please choose another place.</source>
        <translation>Le rappel n’a pas pu être enregistré là&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk is full: whether Ramage starts with the computer is unchanged.</source>
        <translation>Le disque est plein&#xa0;: rien n’a changé au démarrage de l’ordinateur.</translation>
    </message>
    <message>
        <source>The system does not let Ramage change what starts with the computer. In the system’s own settings you can.</source>
        <translation>Le système ne laisse pas Ramage changer ce qui démarre avec l’ordinateur. Vous le pouvez dans les réglages du système.</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>This link counts {weight}, however long it is (here {length} characters).</source>
        <translation>Ce lien compte {weight}, quelle que soit sa longueur (ici {length} caractères).</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s): each counts {weight}, however long it is.</source>
        <translation>
            <numerusform>%n&#xa0;lien&#xa0;: il compte {weight}, quelle que soit sa longueur.</numerusform>
            <numerusform>%n&#xa0;liens&#xa0;: chacun compte {weight}, quelle que soit sa longueur.</numerusform>
        </translation>
    </message>
    <message>
        <source>X puts a short address of its own, t.co, in the place of each link: 23 characters always. Shortening it elsewhere would gain nothing.</source>
        <translation>X met à la place de chaque lien une adresse courte à lui, t.co&#xa0;: 23 caractères, toujours. Le raccourcir ailleurs ne ferait rien gagner.</translation>
    </message>
    <message>
        <source>It carries what only serves to follow the reader: {names}. The page opens just as well without.</source>
        <translation>Il porte de quoi suivre le lecteur&#xa0;: {names}. La page s’ouvre aussi bien sans.</translation>
    </message>
    <message>
        <source>This tweet goes through x.com in your browser: {free}. You will send it yourself. By your key it would be {dear}, and {cheap} without a link. Prices read on {day}.</source>
        <translation>Ce tweet passera par x.com dans votre navigateur&#xa0;: {free}. Vous l’enverrez vous-même. Par votre clé, ce serait {dear}, et {cheap} sans lien. Prix relevés le {day}.</translation>
    </message>
    <message>
        <source>With a link, X asks {dear} by your key; without, {cheap}. Through x.com in your browser: {free}. Prices read on {day}.</source>
        <translation>Avec un lien, X demande {dear} par votre clé&#xa0;; sans lien, {cheap}. Par x.com dans votre navigateur&#xa0;: {free}. Prix relevés le {day}.</translation>
    </message>
    <message>
        <source>Or leave the address out and say that it stands in your profile: X links nothing then.</source>
        <translation>Ou bien ôtez l’adresse et dites qu’elle est sur votre profil&#xa0;: X n’en fait alors pas un lien.</translation>
    </message>
    <message>
        <source>Send this one by the browser ({free})</source>
        <translation>Passer ce tweet par le navigateur ({free})</translation>
    </message>
    <message>
        <source>Let it leave by itself ({price})</source>
        <translation>Le laisser partir tout seul ({price})</translation>
    </message>
    <message>
        <source>This site does not answer. Look at the address, or try again later.</source>
        <translation>Ce site ne répond pas. Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>This site does not show the page: it is gone, or opens in a browser alone. Open it in yours before you publish.</source>
        <translation>Ce site ne montre pas la page&#xa0;: elle a disparu, ou ne s’ouvre que dans un navigateur. Ouvrez-la dans le vôtre avant de publier.</translation>
    </message>
    <message>
        <source>There is no title to show there: it is a file, or a page without one.</source>
        <translation>Il n’y a pas de titre à montrer&#xa0;: c’est un fichier, ou une page sans titre.</translation>
    </message>
    <message>
        <source>This address is not one of the open web: your readers cannot open it.</source>
        <translation>Cette adresse n’est pas sur le web public&#xa0;: vos lecteurs ne peuvent pas l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>logbook</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Tweet</source>
        <translation>Tweet</translation>
    </message>
    <message>
        <source>Its number on X</source>
        <translation>Son numéro sur X</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Cherché en vain, nombre de fois</translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>{fact}: {value}</source>
        <translation>{fact}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>dans le navigateur</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>par clé</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>message {number} of {count}</source>
        <translation>message {number} sur {count}</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(rien encore)</translation>
    </message>
    <message>
        <source>The log’s last lines</source>
        <translation>Les dernières lignes du journal</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composé de</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>Tweets</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>marronniers</name>
    <message>
        <source>{name} (zone {zone})</source>
        <translation>{name} (zone {zone})</translation>
    </message>
    <message>
        <source>{name} (around)</source>
        <translation>{name} (vers)</translation>
    </message>
    <message>
        <source>announced anew each year; this is where it usually falls</source>
        <translation>annoncé chaque année&#xa0;; voici où il tombe d’habitude</translation>
    </message>
    <message>
        <source>public holiday in your department</source>
        <translation>jour férié dans votre département</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Code de commerce, article D. 310-15-2 and its annex</source>
        <translation>Code de commerce, article D. 310-15-2 et son annexe</translation>
    </message>
    <message>
        <source>Code du travail, article L. 3133-1</source>
        <translation>Code du travail, article L. 3133-1</translation>
    </message>
    <message>
        <source>decree of 15 November 1985</source>
        <translation>arrêté du 15 novembre 1985</translation>
    </message>
    <message>
        <source>decree 2020-1264 (loi Montagne)</source>
        <translation>décret 2020-1264 (loi Montagne)</translation>
    </message>
    <message>
        <source>Ministry of National Education</source>
        <translation>ministère de l’Éducation nationale</translation>
    </message>
    <message>
        <source>UNESCO</source>
        <translation>UNESCO</translation>
    </message>
    <message>
        <source>its organisers</source>
        <translation>ses organisateurs</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>l’usage</translation>
    </message>
    <message>
        <source>time to prepare it</source>
        <translation>c’est le moment de le préparer</translation>
    </message>
    <message>
        <source>prepare from {day} on</source>
        <translation>à préparer dès le {day}</translation>
    </message>
    <message>
        <source>every year on {day}</source>
        <translation>chaque année le {day}</translation>
    </message>
    <message>
        <source>the last Sunday of May; the first of June where that is Pentecost (Code de l’action sociale et des familles, article D. 215-1)</source>
        <translation>le dernier dimanche de mai&#xa0;; le premier de juin si c’est la Pentecôte (Code de l’action sociale et des familles, article D. 215-1)</translation>
    </message>
    <message>
        <source>the second Wednesday of January, the first where the second falls after the 12th; some departments have other days</source>
        <translation>le deuxième mercredi de janvier, le premier si le deuxième tombe après le 12&#xa0;; certains départements ont d’autres dates</translation>
    </message>
    <message>
        <source>the last Wednesday of June, the one before where it falls after the 28th; some departments have other days</source>
        <translation>le dernier mercredi de juin, l’avant-dernier s’il tombe après le 28&#xa0;; certains départements ont d’autres dates</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>le dimanche de Pâques</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Easter</source>
        <translation>
            <numerusform>%n jour avant Pâques</numerusform>
            <numerusform>%n jours avant Pâques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Easter</source>
        <translation>
            <numerusform>%n jour après Pâques</numerusform>
            <numerusform>%n jours après Pâques</numerusform>
        </translation>
    </message>
    <message>
        <source>the {place} {weekday} of {month}</source>
        <comment>a month that begins with a vowel</comment>
        <translation>le {place} {weekday} d’{month}</translation>
    </message>
    <message>
        <source>the {place} {weekday} of {month}</source>
        <translation>le {place} {weekday} de {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n jour après</numerusform>
            <numerusform>%n jours après</numerusform>
        </translation>
    </message>
    <message>
        <source>the {weekday} nearest to {day}</source>
        <translation>le {weekday} le plus proche du {day}</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>the pasted picture</source>
        <translation>l’image collée</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>made lighter: {weight}</source>
        <translation>allégée à {weight}</translation>
    </message>
    <message>
        <source>GPS position removed</source>
        <translation>position GPS retirée</translation>
    </message>
    <message>
        <source>hidden details removed</source>
        <translation>informations cachées retirées</translation>
    </message>
    <message>
        <source>turned upright</source>
        <translation>redressée</translation>
    </message>
    <message>
        <source>now a JPEG</source>
        <translation>convertie en JPEG</translation>
    </message>
    <message>
        <source>now a PNG</source>
        <translation>convertie en PNG</translation>
    </message>
    <message>
        <source>This video is coded as recent iPhones do, and X may refuse it. In the phone’s settings, Camera, Formats, choose “Most Compatible” for the next ones.</source>
        <translation>Cette vidéo est codée comme le font les iPhone récents, et X peut la refuser. Dans les réglages du téléphone, Appareil photo, Formats, choisissez «&#xa0;Le plus compatible&#xa0;» pour les prochaines.</translation>
    </message>
    <message>
        <source>This GIF does not move: it is published as a picture.</source>
        <translation>Ce GIF ne bouge pas&#xa0;: il est publié comme une photo.</translation>
    </message>
    <message>
        <source>Video of {duration}</source>
        <translation>Vidéo de {duration}</translation>
    </message>
    <message>
        <source>No description yet: people who cannot see it would learn nothing of it.</source>
        <translation>Pas encore de description&#xa0;: qui ne la voit pas n’en saurait rien.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number}&#xa0;Ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{name} is empty: its copy was cut short. Copy it again from your phone.</source>
        <translation>{name} est vide&#xa0;: sa copie s’est interrompue. Copiez ce fichier de nouveau depuis votre téléphone.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video, whatever its name says.</source>
        <translation>{name} n’est ni une photo ni une vidéo, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>X takes no files like {name}. Save it as a JPEG or PNG picture, or an MP4 video.</source>
        <translation>X ne prend pas de fichiers comme {name}. Enregistrez-le en photo JPEG ou PNG, ou en vidéo MP4.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete. Copy it again from where it comes from.</source>
        <translation>{name} est abîmé ou incomplet. Copiez ce fichier de nouveau depuis l’appareil d’où il vient.</translation>
    </message>
    <message>
        <source>{name} is no longer there: it was moved, or its disk was unplugged.</source>
        <translation>{name} n’est plus là&#xa0;: le fichier a été déplacé, ou son disque débranché.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: this computer does not let Ramage read it.</source>
        <translation>{name} ne peut pas être ouvert&#xa0;: cet ordinateur ne laisse pas Ramage le lire.</translation>
    </message>
    <message>
        <source>{name} is too small for X: nothing could be seen on it.</source>
        <translation>{name} est trop petit pour X&#xa0;: on n’y verrait rien.</translation>
    </message>
    <message>
        <source>{name} has larger pictures, or more of them, than X takes.</source>
        <translation>{name} a des images plus grandes, ou plus nombreuses, que ce que X prend.</translation>
    </message>
    <message>
        <source>{name} says it is larger than any camera’s picture: it was not opened.</source>
        <translation>{name} se dit plus grand que la photo d’aucun appareil&#xa0;: il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{name} is too heavy: X takes pictures of {picture}, GIFs of {gif} and videos of {video} at most.</source>
        <translation>{name} est trop lourd&#xa0;: X prend des photos de {picture}, des GIF de {gif} et des vidéos de {video} au plus.</translation>
    </message>
    <message>
        <source>{name} is a PNG of more than {picture}. As a JPEG it fits.</source>
        <translation>{name} est un PNG de plus de {picture}. En JPEG, il passera.</translation>
    </message>
    <message>
        <source>{name} is too long: X takes videos of {longest} at most. Shorten it on your phone, then add it again.</source>
        <translation>{name} est trop long&#xa0;: X prend des vidéos de {longest} au plus. Raccourcissez-la sur votre téléphone, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>{name} is too short: X takes videos of half a second and more.</source>
        <translation>{name} est trop court&#xa0;: X prend des vidéos d’une demi-seconde au moins.</translation>
    </message>
    <message>
        <source>A tweet carries four pictures: remove one before you add {name}.</source>
        <translation>Un tweet porte quatre photos&#xa0;: retirez-en une avant d’ajouter {name}.</translation>
    </message>
    <message>
        <source>{name} was not added: a video or a moving GIF stands alone in a tweet.</source>
        <translation>Pas d’ajout pour {name}&#xa0;: une vidéo ou un GIF animé reste seul dans un tweet.</translation>
    </message>
    <message>
        <source>The disk is full: {name} was not added. Make some room and try again.</source>
        <translation>Le disque est plein, pas d’ajout pour {name}. Faites de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>{name} was not added: what it hides, such as where it was taken, could not be removed.</source>
        <translation>Pas d’ajout pour {name}&#xa0;: ce que le fichier cache, comme le lieu de la prise de vue, n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>{name} could not be copied into Ramage’s folder. Please try again.</source>
        <translation>{name} n’a pas pu être copié dans le dossier de Ramage. Veuillez recommencer.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>Publishing by key: {price}.</source>
        <translation>Publication par votre clé&#xa0;: {price}.</translation>
    </message>
    <message>
        <source>{sign}{amount}</source>
        <translation>{amount}&#xa0;{sign}</translation>
    </message>
    <message>
        <source>≈ {amount}</source>
        <translation>≈&#xa0;{amount}</translation>
    </message>
    <message>
        <source>{amount} at most</source>
        <translation>au plus {amount}</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) wait for you</source>
        <translation>
            <numerusform>%n tweet vous attend</numerusform>
            <numerusform>%n tweets vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) are published</source>
        <translation>
            <numerusform>%n tweet est publié</numerusform>
            <numerusform>%n tweets sont publiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’est parti.</translation>
    </message>
    <message>
        <source>It did not leave.</source>
        <translation>Il n’est pas parti.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’est encore parti.</translation>
    </message>
    <message>
        <source>It may have left.</source>
        <translation>Il est peut-être parti.</translation>
    </message>
    <message>
        <source>On the calendar, publish it now or choose another time.</source>
        <translation>Dans le calendrier, publiez-le maintenant ou choisissez une autre heure.</translation>
    </message>
    <message>
        <source>Check your connection; then publish it now or choose another time, on the calendar.</source>
        <translation>Vérifiez votre connexion&#xa0;; puis, dans le calendrier, publiez-le maintenant ou choisissez une autre heure.</translation>
    </message>
    <message>
        <source>Unlock your system’s keyring; then publish it now or choose another time, on the calendar.</source>
        <translation>Déverrouillez le trousseau de votre système&#xa0;; puis, dans le calendrier, publiez-le maintenant ou choisissez une autre heure.</translation>
    </message>
    <message>
        <source>Publish a little less often, and choose a later time for this one.</source>
        <translation>Publiez un peu moins souvent, et choisissez une heure plus tardive pour celui-ci.</translation>
    </message>
    <message>
        <source>Read it again, change what X may object to, and plan it anew.</source>
        <translation>Relisez-le, changez ce qui peut gêner X, et planifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>To say it once more, change a few words and plan it anew.</source>
        <translation>Pour le redire, changez quelques mots et planifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>From the calendar, send it in your browser: there X lets you.</source>
        <translation>Depuis le calendrier, envoyez-le dans votre navigateur&#xa0;: là, X l’accepte.</translation>
    </message>
    <message>
        <source>From the calendar, send it in your browser; then look over at X what your key may do.</source>
        <translation>Depuis le calendrier, envoyez-le dans votre navigateur&#xa0;; puis revoyez chez X ce que votre clé a le droit de faire.</translation>
    </message>
    <message>
        <source>Do at x.com what it asks of you, then plan the tweet anew.</source>
        <translation>Faites sur x.com ce qui vous y est demandé, puis planifiez le tweet de nouveau.</translation>
    </message>
    <message>
        <source>Choose another picture or video, and plan it anew.</source>
        <translation>Choisissez une autre image ou vidéo, et planifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Look for it on X, and say on the calendar whether it is there.</source>
        <translation>Cherchez-le sur X, et dites dans le calendrier s’il y est.</translation>
    </message>
    <message>
        <source>From the calendar, send it in your browser; or add credit at X.</source>
        <translation>Depuis le calendrier, envoyez-le dans votre navigateur&#xa0;; ou ajoutez du crédit chez X.</translation>
    </message>
    <message>
        <source>From the calendar, send it in your browser; or raise the limit at X.</source>
        <translation>Depuis le calendrier, envoyez-le dans votre navigateur&#xa0;; ou relevez la limite chez X.</translation>
    </message>
    <message>
        <source>From the calendar, send it in your browser; or raise your ceiling, in the settings.</source>
        <translation>Depuis le calendrier, envoyez-le dans votre navigateur&#xa0;; ou relevez votre plafond, dans les réglages.</translation>
    </message>
    <message>
        <source>From the calendar, send it in your browser.</source>
        <translation>Depuis le calendrier, envoyez-le dans votre navigateur.</translation>
    </message>
    <message>
        <source>From the calendar, send it in your browser; and connect the account again, in the settings.</source>
        <translation>Depuis le calendrier, envoyez-le dans votre navigateur&#xa0;; et reconnectez le compte, dans les réglages.</translation>
    </message>
    <message>
        <source>Open it from the calendar, read it again and plan it anew.</source>
        <translation>Ouvrez-le depuis le calendrier, relisez-le et planifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it from the calendar, add the picture again and plan it anew.</source>
        <translation>Ouvrez-le depuis le calendrier, remettez l’image et planifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Il est en route.</translation>
    </message>
    <message>
        <source>Nobody knew whether it had left; you looked, and it was not there.</source>
        <translation>Personne ne savait s’il était parti&#xa0;; vous avez regardé, il n’y était pas.</translation>
    </message>
    <message>
        <source>No answer came. Ramage looked, and it was not there.</source>
        <translation>Pas de réponse&#xa0;: Ramage a regardé, il n’y était pas.</translation>
    </message>
    <message>
        <source>Its time has come: it waits for your own click.</source>
        <translation>Son heure est venue&#xa0;: il attend votre clic.</translation>
    </message>
    <message>
        <source>Its time has passed.</source>
        <translation>Son heure est passée.</translation>
    </message>
    <message>
        <source>It could not leave.</source>
        <translation>Il n’a pas pu partir.</translation>
    </message>
    <message>
        <source>X says that the same text stands there already.</source>
        <translation>X dit que le même texte s’y trouve déjà.</translation>
    </message>
    <message>
        <source>X lets no key answer or quote this tweet, because its author did not mention you.</source>
        <translation>X ne laisse aucune clé répondre à ce tweet ni le citer, car son auteur ne vous a pas mentionné.</translation>
    </message>
    <message>
        <source>X did not take its picture or video.</source>
        <translation>X n’a pas pris son image ou sa vidéo.</translation>
    </message>
    <message>
        <source>It left. X had not answered; Ramage looked, and it was there.</source>
        <translation>Parti. X n’avait pas répondu&#xa0;: Ramage a regardé, il y était.</translation>
    </message>
    <message>
        <source>It left. Ramage had stopped while sending it; it looked, and it was there.</source>
        <translation>Parti. Ramage s’était arrêté pendant l’envoi&#xa0;: il a regardé, le tweet y était.</translation>
    </message>
    <message>
        <source>X had it already: nothing was sent twice.</source>
        <translation>X l’avait déjà&#xa0;: rien n’est parti deux fois.</translation>
    </message>
    <message>
        <source>It left. X had not answered; you looked, and it was there.</source>
        <translation>Parti. X n’avait pas répondu&#xa0;: vous avez regardé, il y était.</translation>
    </message>
    <message>
        <source>It left.</source>
        <translation>Parti.</translation>
    </message>
    <message>
        <source>You published it yourself.</source>
        <translation>Vous l’avez publié vous-même.</translation>
    </message>
    <message>
        <source>It left: Ramage’s list of what was sent says so.</source>
        <translation>Parti&#xa0;: la liste des envois de Ramage le dit.</translation>
    </message>
    <message>
        <source>Ramage looks for it on X {clock}, and sends nothing again before.</source>
        <translation>Ramage le cherche sur X {clock}, et ne renvoie rien avant.</translation>
    </message>
    <message>
        <source>Ramage tries again {clock}.</source>
        <translation>Ramage réessaie {clock}.</translation>
    </message>
    <message>
        <source>It has left since.</source>
        <translation>Il est parti depuis.</translation>
    </message>
    <message>
        <source>It is planned: it leaves by itself.</source>
        <translation>Il est planifié&#xa0;: il partira tout seul.</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>C’est de nouveau un brouillon.</translation>
    </message>
</context>
<context>
    <name>plan_head</name>
    <message numerus="yes">
        <source>%n tweet(s) planned</source>
        <translation>
            <numerusform>%n tweet prévu</numerusform>
            <numerusform>%n tweets prévus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>{tweets} — {zone}</source>
        <translation>{tweets} — {zone}</translation>
    </message>
</context>
<context>
    <name>plan_menus</name>
    <message>
        <source>Copy as a draft</source>
        <translation>Copier en brouillon</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Remettre en brouillon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Write for this day</source>
        <translation>Écrire pour ce jour</translation>
    </message>
    <message>
        <source>A draft for “{name}”</source>
        <translation>Un brouillon pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A rendez-vous from this day on…</source>
        <translation>Un rendez-vous à partir de ce jour…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Change the rendez-vous…</source>
        <translation>Changer le rendez-vous…</translation>
    </message>
    <message>
        <source>How many times was it seen…</source>
        <translation>Combien de fois a-t-il été vu…</translation>
    </message>
    <message>
        <source>Reminder on the phone…</source>
        <translation>Rappel sur le téléphone…</translation>
    </message>
</context>
<context>
    <name>polls</name>
    <message>
        <source>A poll has two choices at least.</source>
        <translation>Un sondage a au moins deux choix.</translation>
    </message>
    <message>
        <source>A poll has four choices at most.</source>
        <translation>Un sondage a quatre choix au plus.</translation>
    </message>
    <message>
        <source>A choice is still empty.</source>
        <translation>Un choix est encore vide.</translation>
    </message>
    <message>
        <source>A choice has {most} characters at most.</source>
        <translation>Un choix a {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Two choices say the same.</source>
        <translation>Deux choix disent la même chose.</translation>
    </message>
    <message>
        <source>A poll stays open for 5 minutes at least.</source>
        <translation>Un sondage reste ouvert au moins 5&#xa0;minutes.</translation>
    </message>
    <message>
        <source>A poll stays open for 7 days at most.</source>
        <translation>Un sondage reste ouvert 7&#xa0;jours au plus.</translation>
    </message>
    <message>
        <source>X takes no picture or video beside a poll: take out the one or the other.</source>
        <translation>X ne prend ni photo ni vidéo avec un sondage&#xa0;: enlevez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>The practice account takes it along with the text.</source>
        <translation>Le compte d’entraînement l’emporte avec le texte.</translation>
    </message>
    <message>
        <source>X takes it along with the text.</source>
        <translation>X le prend avec le texte.</translation>
    </message>
    <message>
        <source>X’s page in the browser opens with the text alone: you will make the poll there. Ramage then shows these choices beside it, to be copied one by one.</source>
        <translation>La page de X s’ouvre dans le navigateur avec le texte seul&#xa0;: vous y ferez le sondage. Ramage montre alors ces choix à côté, à copier un par un.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Poll: {choices}</source>
        <translation>Sondage&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Photo sans description</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Photo&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>Ramage needs a folder to keep your tweets in, and could not make this one:
{folder}
Look whether the disk is full or locked, then start Ramage again.</source>
        <translation>Ramage a besoin d’un dossier pour garder vos tweets, et n’a pas pu créer celui-ci&#xa0;:
{folder}
Voyez si le disque est plein ou verrouillé, puis rouvrez Ramage.</translation>
    </message>
    <message>
        <source>Ramage is just opening or closing. Wait a moment; if no window comes, start it again.</source>
        <translation>Ramage est en train de s’ouvrir ou de se fermer. Attendez un instant&#xa0;; si aucune fenêtre ne vient, rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>That night the clocks go forward and {asked} does not exist: it will be {shown}.</source>
        <translation>Cette nuit-là, l’heure avance et {asked} n’existe pas&#xa0;: ce sera {shown}.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>The disk is full: this text is not saved yet. Make some room; Ramage tries again.</source>
        <translation>Le disque est plein&#xa0;: ce texte n’est pas encore enregistré. Faites de la place, Ramage réessaie.</translation>
    </message>
    <message>
        <source>Ramage may not write in its folder: this text is not saved. Copy it elsewhere.</source>
        <translation>Ramage n’a pas le droit d’écrire dans son dossier&#xa0;: ce texte n’est pas enregistré. Copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Another program holds your calendar: this text is not saved yet. Please wait.</source>
        <translation>Un autre programme occupe votre calendrier&#xa0;: ce texte n’est pas encore enregistré. Ramage réessaie.</translation>
    </message>
    <message>
        <source>This text could not be saved yet. Ramage tries again.</source>
        <translation>Ce texte n’a pas encore pu être enregistré. Ramage réessaie.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed. Make some room and try again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été changé. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>Ramage may not write in its folder: nothing was changed.</source>
        <translation>Ramage n’a pas le droit d’écrire dans son dossier&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>That could not be done: nothing was changed. Please try again.</source>
        <translation>Cela n’a pas pu se faire&#xa0;: rien n’a été changé. Réessayez.</translation>
    </message>
    <message>
        <source>That time has passed: choose a later one. Nothing was changed.</source>
        <translation>Cette heure est passée&#xa0;: choisissez-en une autre. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This tweet has left or is leaving: it can no longer be changed.</source>
        <translation>Ce tweet est parti ou en train de partir&#xa0;: on ne peut plus le modifier.</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: write a few words first.</source>
        <translation>Il n’y a encore rien à publier&#xa0;: écrivez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>This tweet is no longer there: it was removed.</source>
        <translation>Ce tweet n’est plus là&#xa0;: il a été supprimé.</translation>
    </message>
    <message>
        <source>This text holds a character that X does not accept: open it to take it out.</source>
        <translation>Ce texte contient un caractère que X n’accepte pas&#xa0;: ouvrez-le pour l’enlever.</translation>
    </message>
    <message>
        <source>This answer rests for an hour, so that nothing leaves in anger. It has not left; you can lift the pause above the text.</source>
        <translation>Cette réponse se repose une heure, pour que rien ne parte sous le coup de la colère. Elle n’est pas partie&#xa0;; vous pouvez lever la pause au-dessus du texte.</translation>
    </message>
    <message>
        <source>This tweet no longer waits for you: see it on the calendar.</source>
        <translation>Ce tweet n’attend plus rien de vous&#xa0;: retrouvez-le sur le calendrier.</translation>
    </message>
    <message>
        <source>{tweet} moved to {when}.</source>
        <translation>{tweet} déplacé à {when}.</translation>
    </message>
    <message>
        <source>{tweet} planned for {when}.</source>
        <translation>{tweet} planifié pour {when}.</translation>
    </message>
    <message>
        <source>{tweet} stands on {when} as a draft: it does not leave before you plan it.</source>
        <translation>{tweet} est posé {when} comme brouillon&#xa0;: il ne part pas avant que vous ne le prévoyiez.</translation>
    </message>
    <message>
        <source>{tweet} was copied as a draft. X refuses the same text twice: change a few words.</source>
        <translation>{tweet} est copié en brouillon. X refuse deux fois le même texte&#xa0;: changez quelques mots.</translation>
    </message>
    <message>
        <source>{tweet} was removed.</source>
        <translation>{tweet} a été supprimé.</translation>
    </message>
    <message>
        <source>{tweet} is a draft again.</source>
        <translation>{tweet} est redevenu un brouillon.</translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) moved.</source>
        <translation>
            <numerusform>%n tweet déplacé.</numerusform>
            <numerusform>%n tweets déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) planned.</source>
        <translation>
            <numerusform>%n tweet prévu.</numerusform>
            <numerusform>%n tweets prévus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) put on the calendar.</source>
        <translation>
            <numerusform>%n brouillon posé sur le calendrier.</numerusform>
            <numerusform>%n brouillons posés sur le calendrier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) copied as drafts.</source>
        <translation>
            <numerusform>%n tweet copié en brouillon.</numerusform>
            <numerusform>%n tweets copiés en brouillons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) removed.</source>
        <translation>
            <numerusform>%n tweet retiré.</numerusform>
            <numerusform>%n tweets retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) are drafts again.</source>
        <translation>
            <numerusform>%n tweet est redevenu un brouillon.</numerusform>
            <numerusform>%n tweets sont redevenus des brouillons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken in.</source>
        <translation>
            <numerusform>%n ligne est entrée.</numerusform>
            <numerusform>%n lignes sont entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rendez-vous stands on the calendar %n time(s): each waits for its own text.</source>
        <translation>
            <numerusform>Le rendez-vous est %n fois sur le calendrier&#xa0;: il attend son propre texte.</numerusform>
            <numerusform>Le rendez-vous est %n fois sur le calendrier&#xa0;: chaque fois attend son propre texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rendez-vous ends: %n time(s) without a text were taken away.</source>
        <translation>
            <numerusform>Le rendez-vous prend fin&#xa0;: %n fois sans texte a été retirée.</numerusform>
            <numerusform>Le rendez-vous prend fin&#xa0;: %n fois sans texte ont été retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rendez-vous was changed: %n time(s).</source>
        <translation>
            <numerusform>Le rendez-vous est changé&#xa0;: %n fois.</numerusform>
            <numerusform>Le rendez-vous est changé&#xa0;: %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Annuler le déplacement</translation>
    </message>
    <message>
        <source>Undo the planning</source>
        <translation>Annuler la planification</translation>
    </message>
    <message>
        <source>Undo putting it on a day</source>
        <translation>Annuler la pose sur un jour</translation>
    </message>
    <message>
        <source>Undo the copy</source>
        <translation>Annuler la copie</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Undo making it a draft</source>
        <translation>Annuler le retour en brouillon</translation>
    </message>
    <message>
        <source>Undo the change of the rendez-vous</source>
        <translation>Annuler le changement du rendez-vous</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <source>Publish a tweet</source>
        <translation>Publier un tweet</translation>
    </message>
    <message>
        <source>Publish a tweet that holds a link</source>
        <translation>Publier un tweet qui contient un lien</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Décrire une photo</translation>
    </message>
    <message>
        <source>Take a tweet off X</source>
        <translation>Retirer un tweet de X</translation>
    </message>
    <message>
        <source>Read one of your own tweets</source>
        <translation>Lire un de vos propres tweets</translation>
    </message>
    <message>
        <source>Read any other tweet</source>
        <translation>Lire un autre tweet</translation>
    </message>
    <message>
        <source>Read a name and its picture</source>
        <translation>Lire un nom et sa photo</translation>
    </message>
    <message>
        <source>Ask how often something was said</source>
        <translation>Demander combien de fois une chose a été dite</translation>
    </message>
    <message>
        <source>{deed}: {what}</source>
        <translation>{deed}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish, with a link</source>
        <translation>Publier, avec un lien</translation>
    </message>
    <message numerus="yes">
        <source>Describe %n picture(s)</source>
        <translation>
            <numerusform>Décrire %n photo</numerusform>
            <numerusform>Décrire %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off X</source>
        <translation>Retirer de X</translation>
    </message>
    <message numerus="yes">
        <source>Check whether a tweet left (%n tweet(s) read)</source>
        <translation>
            <numerusform>Vérifier qu’un tweet est parti (%n lecture)</numerusform>
            <numerusform>Vérifier qu’un tweet est parti (%n lectures)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask X who you are</source>
        <translation>Demander à X qui vous êtes</translation>
    </message>
    <message>
        <source>Ask how often it was said</source>
        <translation>Demander combien de fois c’est dit</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>refused by X, perhaps paid</source>
        <translation>refusé par X, peut-être payé</translation>
    </message>
    <message>
        <source>outcome not known, perhaps paid</source>
        <translation>issue inconnue, peut-être payé</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>No tweet planned by your key until the end of the month.</source>
        <translation>Aucun tweet prévu par votre clé d’ici la fin du mois.</translation>
    </message>
    <message numerus="yes">
        <source>%n tweet(s) planned until the end of the month: {about}.</source>
        <translation>
            <numerusform>%n tweet prévu d’ici la fin du mois&#xa0;: {about}.</numerusform>
            <numerusform>%n tweets prévus d’ici la fin du mois&#xa0;: {about}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more go(es) through your browser, at no cost.</source>
        <translation>
            <numerusform>%n autre passera par votre navigateur, sans rien coûter.</numerusform>
            <numerusform>%n autres passeront par votre navigateur, sans rien coûter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ceiling stops the first of %n at {tweet}, {when}: it will wait for you to publish it.</source>
        <translation>
            <numerusform>Le plafond arrêtera {tweet}, {when}&#xa0;: il vous attendra, à publier par vous.</numerusform>
            <numerusform>Le plafond en arrêtera %n, à partir de {tweet}, {when}&#xa0;: ils vous attendront, à publier par vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {day}, X took {theirs} off your credit; Ramage counted {ours}.</source>
        <translation>X a décompté {theirs} depuis le {day}&#xa0;; Ramage en avait compté {ours}.</translation>
    </message>
    <message>
        <source>X took more: a price may have changed, or another program use your key.</source>
        <translation>X a décompté davantage&#xa0;: un prix a pu changer, ou un autre programme se servir de votre clé.</translation>
    </message>
    <message>
        <source>Ramage also counts what X may have asked for, to stay on the safe side.</source>
        <translation>Ramage compte aussi ce que X a peut-être demandé, par prudence.</translation>
    </message>
    <message>
        <source>X answered. Ask again some tweets later to compare.</source>
        <translation>X a répondu. Redemandez quelques tweets plus tard pour comparer.</translation>
    </message>
    <message>
        <source>X does not give this figure to your account.</source>
        <translation>X ne donne pas ce chiffre à votre compte.</translation>
    </message>
    <message>
        <source>X does not answer just now: try again later.</source>
        <translation>X ne répond pas pour l’instant&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>X asks you to sign in again before it says.</source>
        <translation>X vous demande de vous reconnecter avant de le dire.</translation>
    </message>
    <message>
        <source>The prices that you corrected cannot be read. Those that came with Ramage hold, read on {day}: {source}.</source>
        <translation>Les prix que vous avez corrigés sont illisibles. Ceux livrés avec Ramage s’appliquent, relevés le {day}&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Read on {day}: {source}.</source>
        <translation>Relevés le {day}&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Corrected by you on {own}. Those that came with Ramage are newer, read on {shipped}; yours hold until you take them back.</source>
        <translation>Corrigés par vous le {own}. Ceux livrés avec Ramage sont plus récents, relevés le {shipped}&#xa0;; les vôtres s’appliquent tant que vous ne reprenez pas ceux-là.</translation>
    </message>
    <message>
        <source>Corrected by you on {own}. Those that came with Ramage were read on {shipped}.</source>
        <translation>Corrigés par vous le {own}. Ceux livrés avec Ramage avaient été relevés le {shipped}.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n good line(s)</source>
        <translation>
            <numerusform>%n bonne ligne</numerusform>
            <numerusform>%n bonnes lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>{good}, {bad}</source>
        <translation>{good}, {bad}</translation>
    </message>
    <message>
        <source>{file}: {lines}</source>
        <translation>{file}&#xa0;: {lines}</translation>
    </message>
    <message>
        <source>stands here already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>changes the one that stands here</source>
        <translation>change celui qui est déjà là</translation>
    </message>
    <message>
        <source>among your drafts: it has no date</source>
        <translation>parmi vos brouillons&#xa0;: sans date</translation>
    </message>
    <message>
        <source>among your drafts: its time has passed</source>
        <translation>parmi vos brouillons&#xa0;: son heure est passée</translation>
    </message>
    <message>
        <source>among your drafts: it was published already</source>
        <translation>parmi vos brouillons&#xa0;: déjà publié</translation>
    </message>
    <message>
        <source>an hour later: the clocks skip that hour</source>
        <translation>une heure plus tard&#xa0;: l’horloge saute cette heure</translation>
    </message>
    <message>
        <source>on its day</source>
        <translation>à son jour</translation>
    </message>
    <message>
        <source>This file cannot be opened: is it still there, and closed elsewhere?</source>
        <translation>Ce fichier ne s’ouvre pas&#xa0;: est-il toujours là, et fermé ailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>This file is no table. Save it as CSV or as an ODS spreadsheet, and choose it again.</source>
        <translation>Ce fichier n’est pas un tableau. Enregistrez-le en CSV ou en classeur ODS, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>No column of texts was found. Give the first line these heads: date, heure, texte.</source>
        <translation>Aucune colonne de textes n’a été trouvée. Donnez ces titres à la première ligne&#xa0;: date, heure, texte.</translation>
    </message>
    <message>
        <source>This table has no lines.</source>
        <translation>Ce tableau n’a aucune ligne.</translation>
    </message>
    <message>
        <source>This file is too large: 20,000 lines are taken at most. Split it.</source>
        <translation>Ce fichier est trop gros&#xa0;: 20&#x202f;000 lignes au plus. Coupez-le en plusieurs.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>C’est arrêté. Rien n’est entré.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was taken in. Make some room and try again.</source>
        <translation>Le disque est plein&#xa0;: rien n’est entré. Faites de la place et recommencez.</translation>
    </message>
    <message>
        <source>That could not be done: nothing was taken in. Please try again.</source>
        <translation>Cela n’a pas pu se faire&#xa0;: rien n’est entré. Recommencez.</translation>
    </message>
    <message>
        <source>The disk is full: no file was written. Choose another place.</source>
        <translation>Le disque est plein&#xa0;: aucun fichier n’est écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The file cannot be written there: choose another folder, or another name.</source>
        <translation>Le fichier ne peut pas s’écrire là&#xa0;: choisissez un autre dossier, ou un autre nom.</translation>
    </message>
    <message>
        <source>a table of Ramage</source>
        <translation>un tableau de Ramage</translation>
    </message>
    <message>
        <source>as for Buffer</source>
        <translation>comme pour Buffer</translation>
    </message>
    <message>
        <source>as for Hootsuite</source>
        <translation>comme pour Hootsuite</translation>
    </message>
    <message>
        <source>left out: no text</source>
        <translation>laissée&#xa0;: pas de texte</translation>
    </message>
    <message>
        <source>left out: “{what}” is no date with an hour</source>
        <translation>laissée&#xa0;: «&#xa0;{what}&#xa0;» n’est pas une date avec une heure</translation>
    </message>
    <message>
        <source>left out: “{what}” is no time zone</source>
        <translation>laissée&#xa0;: «&#xa0;{what}&#xa0;» n’est pas un fuseau horaire</translation>
    </message>
    <message>
        <source>left out: no account is called “{what}”</source>
        <translation>laissée&#xa0;: aucun compte ne s’appelle «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>left out: it holds a character that X refuses</source>
        <translation>laissée&#xa0;: elle contient un caractère que X refuse</translation>
    </message>
    <message>
        <source>left out: the text is too long for X</source>
        <translation>laissée&#xa0;: le texte est trop long pour X</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{hour}:00</source>
        <comment>a round hour, short</comment>
        <translation>{hour}&#xa0;h</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}&#xa0;h&#xa0;{minute}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day}&#xa0;{month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day}&#xa0;{month} {year}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <translation>demain, {day}</translation>
    </message>
    <message>
        <source>yesterday, {day}</source>
        <translation>hier, {day}</translation>
    </message>
    <message>
        <source>{day} at {clock}</source>
        <translation>{day} à {clock}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n&#xa0;jour</numerusform>
            <numerusform>dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;jour</numerusform>
            <numerusform>il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>dans %n&#xa0;mois</numerusform>
            <numerusform>dans %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;mois</numerusform>
            <numerusform>il y a %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} to {last} {month} {year}</source>
        <translation>Du {day} au {last} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {first_month} to {last} {month} {year}</source>
        <translation>Du {day} {first_month} au {last} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {first_month} {first_year} to {last} {month} {year}</source>
        <translation>Du {day} {first_month} {first_year} au {last} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>universal time</source>
        <translation>heure universelle</translation>
    </message>
    <message>
        <source>Réunion time</source>
        <translation>heure de La Réunion</translation>
    </message>
    <message>
        <source>{city} local time</source>
        <translation>heure d’{city}</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>heure de {city}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;s</numerusform>
            <numerusform>il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n&#xa0;min</numerusform>
            <numerusform>dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dans %n&#xa0;h</numerusform>
            <numerusform>dans %n&#xa0;h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>Your calendar&apos;s file can no longer be read. Close Ramage and start it again: it then puts back its newest copy.</source>
        <translation>Le fichier de votre calendrier ne peut plus être lu. Fermez Ramage et rouvrez-le&#xa0;: il remettra alors sa copie la plus récente.</translation>
    </message>
    <message>
        <source>Your calendar&apos;s file was damaged and no copy of it could be read. It was put aside, and Ramage starts with an empty one.</source>
        <translation>Le fichier de votre calendrier était abîmé et aucune copie n’a pu être lue. Il a été mis de côté, et Ramage commence avec un calendrier vide.</translation>
    </message>
    <message>
        <source>Your calendar&apos;s file cannot be used just now: nothing is kept or published. Ramage tries again.</source>
        <translation>Le fichier de votre calendrier ne peut pas servir pour l’instant&#xa0;: rien n’est gardé ni publié. Ramage réessaie.</translation>
    </message>
    <message>
        <source>This calendar comes from another computer or folder. So that nothing is published twice, nothing leaves from here until you say so.</source>
        <translation>Ce calendrier vient d’un autre ordinateur ou d’un autre dossier. Pour que rien ne soit publié deux fois, rien ne part d’ici sans votre accord.</translation>
    </message>
    <message>
        <source>You chose to go on at another computer. So that nothing is published twice, nothing leaves from here until you say so.</source>
        <translation>Vous avez choisi de continuer sur un autre ordinateur. Pour que rien ne soit publié deux fois, rien ne part d’ici sans votre accord.</translation>
    </message>
    <message>
        <source>The disk is nearly full: nothing is published until there is room again.</source>
        <translation>Le disque est presque plein&#xa0;: rien n’est publié tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>Your calendar cannot be read just now: nothing is published. Ramage tries again.</source>
        <translation>Votre calendrier ne peut pas être lu pour l’instant&#xa0;: rien n’est publié. Ramage réessaie.</translation>
    </message>
    <message>
        <source>Publish from this computer</source>
        <translation>Publier depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Something went wrong in Ramage. What you write is still kept.</source>
        <translation>Quelque chose s’est mal passé dans Ramage. Ce que vous écrivez reste gardé.</translation>
    </message>
    <message>
        <source>Your calendar&apos;s file was damaged. Ramage put back its copy made {ago}; please look over what you did since.</source>
        <translation>Le fichier de votre calendrier était abîmé. Ramage a remis sa copie faite {ago}&#xa0;; revoyez ce que vous avez fait depuis.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock went back by %n minute(s). Tweets leave by that clock: please check that it is right. Nothing is sent twice.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur a reculé de %n minute. Les tweets partent d’après elle&#xa0;: vérifiez qu’elle est juste. Rien n’est envoyé deux fois.</numerusform>
            <numerusform>L’horloge de cet ordinateur a reculé de %n minutes. Les tweets partent d’après elle&#xa0;: vérifiez qu’elle est juste. Rien n’est envoyé deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your calendar was written by a newer Ramage. Nothing was touched: install the newer Ramage to go on.</source>
        <translation>Votre calendrier a été écrit par un Ramage plus récent. Rien n’a été touché&#xa0;: installez le Ramage plus récent pour continuer.</translation>
    </message>
    <message>
        <source>Ramage may not write in its folder: nothing you write here is kept, and nothing is published.</source>
        <translation>Ramage n’a pas le droit d’écrire dans son dossier&#xa0;: rien de ce que vous écrivez n’est gardé, et rien n’est publié.</translation>
    </message>
    <message>
        <source>The disk is full: nothing is kept or published until there is room again.</source>
        <translation>Le disque est plein&#xa0;: rien n’est gardé ni publié tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>Another program holds your calendar: nothing is kept or published until it ends.</source>
        <translation>Un autre programme occupe votre calendrier&#xa0;: rien n’est gardé ni publié tant qu’il n’a pas fini.</translation>
    </message>
</context>
<context>
    <name>veille</name>
    <message>
        <source>{source}: {trouble}</source>
        <translation>{source}&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>No source yet: change the subject to add one.</source>
        <translation>Aucune source encore&#xa0;: modifiez le sujet pour en ajouter une.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is followed yet.</source>
        <translation>Rien n’est suivi encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) followed</source>
        <translation>
            <numerusform>%n sujet suivi</numerusform>
            <numerusform>%n sujets suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>updated {ago}</source>
        <translation>mis à jour {ago}</translation>
    </message>
    <message>
        <source>Nothing of what was kept says that. Try one word, a #hashtag, de:name, avant:1/12 or après:lundi.</source>
        <translation>Rien de ce qui est gardé ne le dit. Essayez un mot, un #hashtag, de:nom, avant:1/12 ou après:lundi.</translation>
    </message>
    <message>
        <source>Nothing heard yet. What comes stands here, and can be read offline.</source>
        <translation>Rien entendu encore. Ce qui vient se range ici, et se lit hors ligne.</translation>
    </message>
    <message>
        <source>What is kept of {name}</source>
        <translation>Ce qui est gardé de {name}</translation>
    </message>
    <message>
        <source>Erasing deletes all these messages, takes the name off your lists, and keeps nothing of theirs from now on. It cannot be undone.</source>
        <translation>Effacer supprime tous ces messages, retire le nom de vos listes, et ne garde plus rien de cette personne désormais. Cela ne s’annule pas.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Rien n’est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>ramage-person.csv</source>
        <translation>ramage-personne.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>All of it was erased.</source>
        <translation>Tout a été effacé.</translation>
    </message>
    <message>
        <source>The example shop’s people are invented: they go on no list.</source>
        <translation>Les personnes de la boutique d’exemple sont inventées&#xa0;: elles ne vont dans aucune liste.</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nouvelle liste…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Its theme:</source>
        <translation>Son thème&#xa0;:</translation>
    </message>
    <message>
        <source>The list is made.</source>
        <translation>La liste est créée.</translation>
    </message>
    <message>
        <source>Nobody on this list has a name on X.</source>
        <translation>Personne de cette liste n’a de nom sur X.</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>too few to judge</source>
        <translation>trop peu pour juger</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>agité</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>chaud</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Below ten messages Ramage does not say what is usual.</source>
        <translation>En dessous de dix messages, Ramage ne dit pas ce qui est habituel.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in {span}, as usual at these hours.</source>
        <translation>
            <numerusform>%n message en {span}, comme d’habitude à ces heures.</numerusform>
            <numerusform>%n messages en {span}, comme d’habitude à ces heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in {span}, against {usual} usually.</source>
        <translation>
            <numerusform>%n message en {span}, contre {usual} d’habitude.</numerusform>
            <numerusform>%n messages en {span}, contre {usual} d’habitude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in {span}, against {usual} usually; negative: {negative}.</source>
        <translation>
            <numerusform>%n message en {span}, contre {usual} d’habitude&#xa0;; négatifs&#xa0;: {negative}.</numerusform>
            <numerusform>%n messages en {span}, contre {usual} d’habitude&#xa0;; négatifs&#xa0;: {negative}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in {span}, against {usual} usually; nothing says that it is bad.</source>
        <translation>
            <numerusform>%n message en {span}, contre {usual} d’habitude&#xa0;; rien ne dit que ce soit mauvais.</numerusform>
            <numerusform>%n messages en {span}, contre {usual} d’habitude&#xa0;; rien ne dit que ce soit mauvais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative message(s) in {span} by {people} different people, of {total} in all; usually {usual}.</source>
        <translation>
            <numerusform>%n message négatif en {span} de {people} personnes différentes, sur {total} en tout&#xa0;; d’habitude {usual}.</numerusform>
            <numerusform>%n messages négatifs en {span} de {people} personnes différentes, sur {total} en tout&#xa0;; d’habitude {usual}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative message(s) in {span} by {people} different people, of {total} in all.</source>
        <translation>
            <numerusform>%n message négatif en {span} de {people} personnes différentes, sur {total} en tout.</numerusform>
            <numerusform>%n messages négatifs en {span} de {people} personnes différentes, sur {total} en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in {span}; what is usual is not known yet.</source>
        <translation>
            <numerusform>%n message en {span}&#xa0;; ce qui est habituel n’est pas encore connu.</numerusform>
            <numerusform>%n messages en {span}&#xa0;; ce qui est habituel n’est pas encore connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than one</source>
        <translation>moins d’un</translation>
    </message>
    <message numerus="yes">
        <source>%n negative message(s) about “{name}” in {span}</source>
        <translation>
            <numerusform>%n message négatif sur «&#xa0;{name}&#xa0;» en {span}</numerusform>
            <numerusform>%n messages négatifs sur «&#xa0;{name}&#xa0;» en {span}</numerusform>
        </translation>
    </message>
    <message>
        <source>Careful: {said}.</source>
        <translation>Attention&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>Careful: {said}, against {usual} usually.</source>
        <translation>Attention&#xa0;: {said}, contre {usual} d’habitude.</translation>
    </message>
    <message>
        <source>Words that come back: {about}. Answer soon, once, with a fact and a solution.</source>
        <translation>Les mots qui reviennent&#xa0;: {about}. Répondez vite, une seule fois, avec un fait et une solution.</translation>
    </message>
    <message>
        <source>Answer soon, once, with a fact and a solution.</source>
        <translation>Répondez vite, une seule fois, avec un fait et une solution.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Vous l’avez dit.</translation>
    </message>
    <message>
        <source>No word of it says so outright; it is a guess by its whole.</source>
        <translation>Aucun mot ne le dit franchement&#xa0;; c’est une supposition d’après l’ensemble.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Because of {words}</source>
        <translation>À cause de {words}</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Ma boutique</translation>
    </message>
    <message>
        <source>My trade</source>
        <translation>Mon métier</translation>
    </message>
    <message>
        <source>A competitor</source>
        <translation>Un concurrent</translation>
    </message>
    <message>
        <source>My neighbourhood</source>
        <translation>Mon quartier</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Ramage warns you when what is said of it turns bad.</source>
        <translation>Ramage vous avertit quand ce que l’on en dit tourne mal.</translation>
    </message>
    <message>
        <source>Shown beside your shop, side by side.</source>
        <translation>Montré à côté de votre boutique.</translation>
    </message>
    <message>
        <source>Its hashtags feed the suggestions while you write.</source>
        <translation>Ses hashtags nourrissent les suggestions pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>A column of its own, nothing more.</source>
        <translation>Une colonne à part, rien de plus.</translation>
    </message>
    <message>
        <source>rather negative</source>
        <translation>plutôt négatif</translation>
    </message>
    <message>
        <source>rather positive</source>
        <translation>plutôt positif</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>no clear tone</source>
        <translation>ton peu clair</translation>
    </message>
    <message>
        <source>It does not answer. Ramage tries again by itself.</source>
        <translation>Elle ne répond pas. Ramage réessaie de lui-même.</translation>
    </message>
    <message>
        <source>It lets nobody read it without an account. Take another source.</source>
        <translation>Elle ne se laisse pas lire sans compte. Prenez une autre source.</translation>
    </message>
    <message>
        <source>Nothing lies at this address any more. Look for its new one.</source>
        <translation>Il n’y a plus rien à cette adresse. Cherchez la nouvelle.</translation>
    </message>
    <message>
        <source>What lies there is no list of news that can be read.</source>
        <translation>Ce qui s’y trouve n’est pas un flux lisible.</translation>
    </message>
    <message>
        <source>There is far more of it than a list of news has. It is left out.</source>
        <translation>Il y en a bien plus que dans un flux. C’est laissé de côté.</translation>
    </message>
    <message>
        <source>It leads where Ramage does not go, or could do harm. It is left out.</source>
        <translation>Elle mène là où Ramage ne va pas, ou pourrait nuire. C’est laissé de côté.</translation>
    </message>
    <message>
        <source>It asked Ramage to come back later, which it does by itself.</source>
        <translation>Elle a demandé à Ramage de revenir plus tard, ce qu’il fait de lui-même.</translation>
    </message>
    <message>
        <source>X asks you to sign in again, in the settings.</source>
        <translation>X vous demande de vous reconnecter, dans les réglages.</translation>
    </message>
    <message>
        <source>The credit with X is used up. In the browser the search is free.</source>
        <translation>Le crédit chez X est épuisé. Dans le navigateur, la recherche est gratuite.</translation>
    </message>
    <message>
        <source>It would pass the ceiling that you set for this month. In the browser the search is free.</source>
        <translation>Cela dépasserait le plafond que vous avez fixé pour ce mois. Dans le navigateur, la recherche est gratuite.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Repartager</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Aimer</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Quote in a tweet</source>
        <translation>Citer dans un tweet</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Make it an idea</source>
        <translation>En faire une idée</translation>
    </message>
    <message>
        <source>Come back to it…</source>
        <translation>Y revenir…</translation>
    </message>
    <message>
        <source>Put the author in a list…</source>
        <translation>Mettre l’auteur dans une liste…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Silence the author…</source>
        <translation>Faire taire l’auteur…</translation>
    </message>
    <message>
        <source>Silence a word…</source>
        <translation>Faire taire un mot…</translation>
    </message>
    <message>
        <source>Troll or unhappy customer?</source>
        <translation>Troll ou client mécontent&#xa0;?</translation>
    </message>
    <message>
        <source>What is kept of the author…</source>
        <translation>Ce qui est gardé de l’auteur…</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Name the day</source>
        <translation>Nommer le jour</translation>
    </message>
    <message>
        <source>It is not read on the day it is written: readers count from the day it leaves.</source>
        <translation>Il n’est pas lu le jour où il est écrit&#xa0;: on compte à partir du jour où il part.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Half of those who read it would come on the wrong day. A date without its year is taken for the one nearest to the moment of publishing. Source: the calendar.</source>
        <translation>La moitié des lecteurs viendraient le mauvais jour. Une date sans année est comprise comme la plus proche du moment de la publication. Source&#xa0;: le calendrier.</translation>
    </message>
    <message>
        <source>“{words}”: that day is a {weekday}.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: ce jour-là est un {weekday}.</translation>
    </message>
    <message>
        <source>“{words}”: when this is read, that is a {weekday}.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: à la lecture de ce tweet, ce sera un {weekday}.</translation>
    </message>
    <message>
        <source>“{words}” will be read as {day}.</source>
        <translation>«&#xa0;{words}&#xa0;» se lira&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>“{words}” is over when this is read.</source>
        <translation>«&#xa0;{words}&#xa0;» sera passé quand on lira ce tweet.</translation>
    </message>
    <message>
        <source>“{words}”: no calendar has this day.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: ce jour n’existe dans aucun calendrier.</translation>
    </message>
    <message>
        <source>“{words}”: is this hour right?</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: cette heure est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>No clock shows it, or the shop would close before it opens. Durations, and bars that close at night, are left alone. Source: the clock.</source>
        <translation>Aucune horloge ne l’indique, ou la boutique fermerait avant d’ouvrir. Les durées et les bars qui ferment la nuit ne sont pas concernés. Source&#xa0;: l’horloge.</translation>
    </message>
    <message>
        <source>“{words}”: is this amount right?</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: ce montant est-il juste&#xa0;?</translation>
    </message>
    <message>
        <source>A price has two decimals or none, and one sign; a discount stays below 100%, and a bargain below the old price. A wrong price is what customers remember.</source>
        <translation>Un prix a deux décimales ou aucune, et un seul signe&#xa0;; une remise reste sous 100&#xa0;%, et une bonne affaire sous l’ancien prix. Un prix faux, voilà ce que les clients retiennent.</translation>
    </message>
    <message>
        <source>“{words}”: behind +33, the 0 goes.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: après +33, le 0 disparaît.</translation>
    </message>
    <message>
        <source>“{words}” has {count} digits: a French number has ten, or nine behind +33.</source>
        <translation>«&#xa0;{words}&#xa0;» a {count} chiffres&#xa0;: un numéro français en a dix, ou neuf après +33.</translation>
    </message>
    <message>
        <source>Whoever dials a wrong number seldom tries again. Source: the French numbering plan, kept by Arcep.</source>
        <translation>Qui compose un mauvais numéro réessaie rarement. Source&#xa0;: le plan national de numérotation, tenu par l’Arcep.</translation>
    </message>
    <message>
        <source>In “{words}”, X sees no hashtag: a space is missing before it.</source>
        <translation>Dans «&#xa0;{words}&#xa0;», X ne voit pas de hashtag&#xa0;: il manque une espace devant.</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>Ajouter l’espace</translation>
    </message>
    <message>
        <source>A hashtag begins behind a space, a sign or an emoji. Glued to a word, it is plain text that nobody can click. Source: twitter-text, the rules that X publishes.</source>
        <translation>Un hashtag commence après une espace, un signe ou un émoji. Collé à un mot, ce n’est que du texte, sur lequel personne ne peut cliquer. Source&#xa0;: twitter-text, les règles que X publie.</translation>
    </message>
    <message>
        <source>“@ {name}” names nobody: the name has to touch the @.</source>
        <translation>«&#xa0;@ {name}&#xa0;» ne cite personne&#xa0;: le nom doit toucher le @.</translation>
    </message>
    <message>
        <source>Write @{name}</source>
        <translation>Écrire @{name}</translation>
    </message>
    <message>
        <source>With a space between, X makes no mention, and the person named is told nothing. Source: twitter-text, the rules that X publishes.</source>
        <translation>Avec une espace entre les deux, X ne fait pas de mention, et la personne citée n’en sait rien. Source&#xa0;: twitter-text, les règles que X publie.</translation>
    </message>
    <message>
        <source>“{gap}”, in braces, waits to be filled in.</source>
        <translation>«&#xa0;{gap}&#xa0;», entre accolades, reste à remplir.</translation>
    </message>
    <message>
        <source>The words in braces come from a template. Readers would see them as they stand.</source>
        <translation>Les mots entre accolades viennent d’un modèle. Les lecteurs les verraient tels quels.</translation>
    </message>
    <message>
        <source>“{words}” looks like a gap left for later.</source>
        <translation>«&#xa0;{words}&#xa0;» ressemble à un blanc laissé pour plus tard.</translation>
    </message>
    <message>
        <source>A note to oneself is easily forgotten, and once the tweet has left it is what readers see. If it is meant, hide this tip.</source>
        <translation>Une note pour soi s’oublie vite, et une fois le tweet parti, c’est elle que l’on voit. Si c’est voulu, masquez ce conseil.</translation>
    </message>
    <message>
        <source>Nearly the same words as your tweet of {day}.</source>
        <translation>Presque les mêmes mots que votre tweet du {day}.</translation>
    </message>
    <message>
        <source>Those who follow you have seen it already, and X asks accounts not to post the same text over and over. Told from another side, the same news is read again. Source: X’s rules on platform manipulation and spam.</source>
        <translation>Vos abonnés l’ont déjà vu, et X demande de ne pas publier sans cesse le même texte. Racontée sous un autre angle, la même nouvelle se relit. Source&#xa0;: les règles de X sur la manipulation de la plateforme et le spam.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a description.</source>
        <translation>
            <numerusform>%n image sans description.</numerusform>
            <numerusform>%n images sans description.</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Décrire</translation>
    </message>
    <message>
        <source>People who do not see the picture have the description read to them: who, what, where. Sources: the Web Content Accessibility Guidelines 2.2; X’s help page on image descriptions.</source>
        <translation>Les personnes qui ne voient pas l’image se font lire la description&#xa0;: qui, quoi, où. Sources&#xa0;: les règles d’accessibilité des contenus web (WCAG 2.2)&#xa0;; l’aide de X sur les descriptions d’images.</translation>
    </message>
    <message>
        <source>A link alone: a few words say why to follow it.</source>
        <translation>Un lien tout seul&#xa0;: quelques mots diront pourquoi le suivre.</translation>
    </message>
    <message>
        <source>X shows an address cut short, and few people follow one they know nothing of. Say in your own words what is behind it: 257 characters are left for that beside a link.</source>
        <translation>X affiche une adresse coupée, et peu de gens suivent un lien dont ils ne savent rien. Dites avec vos mots ce qu’il y a derrière&#xa0;: à côté d’un lien, il reste 257 caractères pour cela.</translation>
    </message>
    <message numerus="yes">
        <source>No picture in your last %n tweet(s): one from the shop?</source>
        <translation>
            <numerusform>Pas de photo dans votre dernier tweet&#xa0;: une de la boutique&#xa0;?</numerusform>
            <numerusform>Pas de photo dans vos&#xa0;%n derniers tweets&#xa0;: une de la boutique&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Twitter counted 35% more retweets with a photo (2014); of two million tweets, Stone Temple saw 68% of those with a picture retweeted, 30% of the others (2014). Old figures, on other accounts than yours: a habit to try.</source>
        <translation>Twitter a compté 35&#xa0;% de retweets en plus avec une photo (2014)&#xa0;; sur deux millions de tweets, Stone Temple en a vu 68&#xa0;% retweetés avec une image, 30&#xa0;% sans (2014). Des chiffres anciens, sur d’autres comptes que le vôtre&#xa0;: une habitude à essayer.</translation>
    </message>
    <message>
        <source>Weave {tag} into the sentence</source>
        <translation>Glisser {tag} dans la phrase</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n hashtag(s)</source>
        <translation>
            <numerusform>En retirer un</numerusform>
            <numerusform>En retirer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} hashtags in a heap at the end: one could stand in the sentence.</source>
        <translation>{count} hashtags en tas à la fin&#xa0;: l’un d’eux pourrait entrer dans la phrase.</translation>
    </message>
    <message>
        <source>A heap is passed over by eyes, and read out in full by screen readers. A word that you say anyway serves as a hashtag where it stands. Sources: Twitter’s help page on hashtags (no more than two); the accessibility guide of the University of Michigan.</source>
        <translation>Les yeux sautent un tas de hashtags, les lecteurs d’écran le lisent en entier. Un mot que vous dites de toute façon sert de hashtag à sa place. Sources&#xa0;: l’aide de Twitter sur les hashtags (pas plus de deux)&#xa0;; le guide d’accessibilité de l’université du Michigan.</translation>
    </message>
    <message>
        <source>{tag} reads better with a capital for each word.</source>
        <translation>{tag} se lit mieux avec une majuscule à chaque mot.</translation>
    </message>
    <message>
        <source>Write {joined}</source>
        <translation>Écrire {joined}</translation>
    </message>
    <message>
        <source>To X both are one hashtag. Eyes part the words more easily, and a screen reader says them instead of spelling. Source: the accessibility guide of the University of Michigan.</source>
        <translation>Pour X, c’est le même hashtag. Les yeux séparent mieux les mots, et un lecteur d’écran les dit au lieu d’épeler. Source&#xa0;: le guide d’accessibilité de l’université du Michigan.</translation>
    </message>
    <message>
        <source>An accent is missing in {tag}.</source>
        <translation>Il manque un accent dans {tag}.</translation>
    </message>
    <message>
        <source>Write {better}</source>
        <translation>Écrire {better}</translation>
    </message>
    <message>
        <source>X takes accented letters into a hashtag; it does not say whether its search joins the two forms. To readers and screen readers the accent is part of the word. Sources: the Académie française; twitter-text, the rules that X publishes.</source>
        <translation>X accepte les lettres accentuées dans un hashtag&#xa0;; il ne dit pas si sa recherche réunit les deux formes. Pour les lecteurs et les lecteurs d’écran, l’accent fait partie du mot. Sources&#xa0;: l’Académie française&#xa0;; twitter-text, les règles que X publie.</translation>
    </message>
    <message>
        <source>“{marks}”: one question mark asks.</source>
        <translation>«&#xa0;{marks}&#xa0;»&#xa0;: un seul point d’interrogation suffit.</translation>
    </message>
    <message>
        <source>Keep one mark</source>
        <translation>N’en garder qu’un</translation>
    </message>
    <message>
        <source>A row of question marks sounds impatient, or like an advertisement. Source: Alloprof, the school help service of Quebec, on marks in a row.</source>
        <translation>Plusieurs points d’interrogation de suite ont l’air impatients, ou publicitaires. Source&#xa0;: Alloprof, service québécois d’aide scolaire, sur les points répétés.</translation>
    </message>
    <message>
        <source>{count} emoji where one would do: the words get lost.</source>
        <translation>{count} émojis là où un seul suffirait&#xa0;: les mots s’y perdent.</translation>
    </message>
    <message>
        <source>Keep the first one</source>
        <translation>Garder le premier</translation>
    </message>
    <message>
        <source>A screen reader says the name of each: “croissant, croissant, croissant, croissant”. Source: the RNIB’s guide to accessible social media.</source>
        <translation>Un lecteur d’écran dit le nom de chacun&#xa0;: «&#xa0;croissant, croissant, croissant, croissant&#xa0;». Source&#xa0;: le guide du RNIB pour des réseaux sociaux accessibles.</translation>
    </message>
    <message>
        <source>A little short: what could one answer to it?</source>
        <translation>Un peu court&#xa0;: que pourrait-on y répondre&#xa0;?</translation>
    </message>
    <message>
        <source>One detail (what, where, who) gives readers something to pass on. Tweets of 71 to 100 characters were repeated most, by a study of Track Social that dates from 2012.</source>
        <translation>Un détail (quoi, où, qui) donne quelque chose à partager. Les tweets de 71 à 100 caractères étaient les plus repris, d’après une étude de Track Social qui date de 2012.</translation>
    </message>
    <message>
        <source>“{words}” has become a link: a space is missing after the full stop.</source>
        <translation>«&#xa0;{words}&#xa0;» est devenu un lien&#xa0;: il manque une espace après le point.</translation>
    </message>
    <message>
        <source>Some short words also end web addresses (.il, .de, .je): X makes a link of the two, which leads to a site that is not yours and counts 23 characters. Source: twitter-text, the rules that X publishes.</source>
        <translation>Certains petits mots terminent aussi des adresses web (.il, .de, .je)&#xa0;: X en fait un lien, qui mène à un site qui n’est pas le vôtre et compte 23 caractères. Source&#xa0;: twitter-text, les règles publiées par X.</translation>
    </message>
    <message>
        <source>Of “{whole}”, X takes only “{linked}”.</source>
        <translation>De «&#xa0;{whole}&#xa0;», X ne retient que «&#xa0;{linked}&#xa0;».</translation>
    </message>
    <message>
        <source>An apostrophe or a hyphen ends a hashtag. Joined into one, it is found as a whole; a capital for each word helps eyes and screen readers to part them. Sources: twitter-text, the rules that X publishes; the accessibility guide of the University of Michigan.</source>
        <translation>Une apostrophe ou un trait d’union coupe un hashtag. Écrit en un seul mot, on le retrouve en entier&#xa0;; une majuscule à chaque mot aide l’œil et les lecteurs d’écran à les séparer. Sources&#xa0;: twitter-text, les règles publiées par X&#xa0;; le guide d’accessibilité de l’université du Michigan.</translation>
    </message>
    <message>
        <source>{count} cashtags: X takes only one in a tweet.</source>
        <translation>{count} cashtags&#xa0;: X n’en accepte qu’un par tweet.</translation>
    </message>
    <message>
        <source>A cashtag, a dollar sign and some letters, is the short name of a share on the stock exchange. Without the sign it is a plain word again. Source: X’s guide for developers, 2026.</source>
        <translation>Un cashtag, le signe dollar suivi de lettres, est le nom abrégé d’une action en bourse. Sans le signe, il redevient un simple mot. Source&#xa0;: le guide de X pour les développeurs, 2026.</translation>
    </message>
    <message>
        <source>It begins with {name}: X may take it for a reply. Put a word before.</source>
        <translation>Il commence par {name}&#xa0;: X peut y voir une réponse. Mettez un mot avant.</translation>
    </message>
    <message>
        <source>Such a tweet reaches the feed of those alone who follow you both. “Thank you @cornerbakery” is read by more people than “@cornerbakery thank you”. Where the name belongs in your sentence, only you can tell. Source: X’s guide to its mention button, 2026.</source>
        <translation>Un tel tweet n’arrive que chez les personnes qui vous suivent tous les deux. «&#xa0;Merci @boulange_lune&#xa0;» est lu par plus de monde que «&#xa0;@boulange_lune merci&#xa0;». La place du nom dans votre phrase, vous seul pouvez la choisir. Source&#xa0;: le guide de X sur son bouton de mention, 2026.</translation>
    </message>
    <message>
        <source>{count} hashtags: two in a tweet are usually enough.</source>
        <translation>{count} hashtags&#xa0;: deux par tweet suffisent le plus souvent.</translation>
    </message>
    <message>
        <source>{count} hashtags: they draw the eye away from what you say.</source>
        <translation>{count} hashtags&#xa0;: ils détournent l’œil de ce que vous dites.</translation>
    </message>
    <message>
        <source>Each hashtag is a coloured word that leads elsewhere. One for the place and one for the subject are enough for those who search. Sources: Twitter’s help page on hashtags (no more than two); eTerritoire’s advice to shops (three at most).</source>
        <translation>Chaque hashtag est un mot en couleur qui mène ailleurs. Un pour le lieu et un pour le sujet suffisent à qui cherche. Sources&#xa0;: la page d’aide de Twitter sur les hashtags (deux au plus)&#xa0;; les conseils d’eTerritoire aux commerces (trois au maximum).</translation>
    </message>
    <message>
        <source>In capitals, “{words}” sounds like shouting.</source>
        <translation>En majuscules, «&#xa0;{words}&#xa0;» se lit comme un cri.</translation>
    </message>
    <message>
        <source>Use lower case</source>
        <translation>Passer en minuscules</translation>
    </message>
    <message>
        <source>Words in capitals lose their outline: they are slower to read, for dyslexic people most, and some screen readers spell them. Afterwards give names their capital back. Sources: the British Dyslexia Association’s style guide; Carleton University.</source>
        <translation>En majuscules, un mot perd sa silhouette&#xa0;: il se lit moins vite, surtout pour les personnes dyslexiques, et certains lecteurs d’écran l’épellent. Rendez ensuite leur majuscule aux noms. Sources&#xa0;: le guide de style de la British Dyslexia Association&#xa0;; l’université Carleton.</translation>
    </message>
    <message>
        <source>{count} exclamation marks: one says as much.</source>
        <translation>{count} points d’exclamation&#xa0;: un seul en dit autant.</translation>
    </message>
    <message>
        <source>Take out the others</source>
        <translation>Retirer les autres</translation>
    </message>
    <message>
        <source>A mark that returns at each sentence lifts none of them, and a row of them sounds like an advertisement. Source: Alloprof, the school help service of Quebec.</source>
        <translation>Un signe qui revient à chaque phrase n’en relève aucune, et plusieurs d’affilée font penser à une réclame. Source&#xa0;: Alloprof, le service d’aide scolaire du Québec.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) above the length that is shared most.</source>
        <translation>
            <numerusform>%n caractère au-dessus de la longueur la plus repartagée.</numerusform>
            <numerusform>%n caractères au-dessus de la longueur la plus repartagée.</numerusform>
        </translation>
    </message>
    <message>
        <source>See a shorter version</source>
        <translation>Voir une version plus courte</translation>
    </message>
    <message>
        <source>Tweets of 71 to 100 characters were repeated most (Track Social), those under 100 answered more (Buddy Media). Both studies date from 2012 and looked at large brands: a habit to try, not a rule.</source>
        <translation>Les tweets de 71 à 100 caractères étaient les plus repris (Track Social), ceux de moins de 100 recevaient plus de réponses (Buddy Media). Ces deux études datent de 2012 et portaient sur de grandes marques&#xa0;: une habitude à essayer, pas une règle.</translation>
    </message>
    <message>
        <source>Institutional</source>
        <translation>Institutionnel</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaleureux</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Humain</translation>
    </message>
    <message>
        <source>You ask a question: it opens the conversation.</source>
        <translation>Vous posez une question&#xa0;: elle ouvre la conversation.</translation>
    </message>
    <message>
        <source>A picture of your own, with its description.</source>
        <translation>Une photo prise chez vous, avec sa description.</translation>
    </message>
    <message>
        <source>Somebody is named: readers meet a person.</source>
        <translation>Quelqu’un est nommé&#xa0;: on rencontre une personne.</translation>
    </message>
    <message>
        <source>Between 70 and 100 characters: the length that is shared most.</source>
        <translation>Entre 70 et 100 caractères&#xa0;: la longueur la plus repartagée.</translation>
    </message>
    <message>
        <source>Your town is a hashtag: neighbours find it.</source>
        <translation>Votre ville est en hashtag&#xa0;: les voisins la trouvent.</translation>
    </message>
    <message>
        <source>A detail one can see, smell or taste.</source>
        <translation>Un détail que l’on voit, que l’on sent ou que l’on goûte.</translation>
    </message>
    <message>
        <source>Somebody is named.</source>
        <translation>Quelqu’un est nommé.</translation>
    </message>
    <message>
        <source>You speak in your own name.</source>
        <translation>Vous parlez en votre nom.</translation>
    </message>
    <message>
        <source>You ask a question.</source>
        <translation>Vous posez une question.</translation>
    </message>
    <message>
        <source>You speak to your readers.</source>
        <translation>Vous parlez à vos lecteurs.</translation>
    </message>
    <message>
        <source>You thank or welcome.</source>
        <translation>Vous remerciez ou accueillez.</translation>
    </message>
    <message>
        <source>An emoji.</source>
        <translation>Un émoji.</translation>
    </message>
    <message>
        <source>Words of a press release.</source>
        <translation>Des mots de communiqué.</translation>
    </message>
    <message>
        <source>It only sells.</source>
        <translation>Le tweet ne fait que vendre.</translation>
    </message>
    <message>
        <source>Nobody speaks.</source>
        <translation>Personne ne parle.</translation>
    </message>
    <message>
        <source>A price that shouts.</source>
        <translation>Un prix qui crie.</translation>
    </message>
    <message>
        <source>Words in capitals.</source>
        <translation>Des mots en majuscules.</translation>
    </message>
    <message>
        <source>It presses readers.</source>
        <translation>Le tweet presse les lecteurs.</translation>
    </message>
    <message>
        <source>It answers in anger.</source>
        <translation>La réponse est à chaud.</translation>
    </message>
    <message>
        <source>Words of the trade that not all know.</source>
        <translation>Des mots de métier que tout le monde ne connaît pas.</translation>
    </message>
    <message>
        <source>It begs to be shared.</source>
        <translation>Le tweet quémande un partage.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Personne n’est nommé.</translation>
    </message>
    <message>
        <source>It praises itself.</source>
        <translation>Le tweet se vante.</translation>
    </message>
    <message>
        <source>Nothing one can picture.</source>
        <translation>Rien que l’on puisse se représenter.</translation>
    </message>
    <message>
        <source>A sentence too long for one breath.</source>
        <translation>Une phrase trop longue pour un souffle.</translation>
    </message>
    <message>
        <source>A link, and hardly a word.</source>
        <translation>Un lien, et presque pas de mots.</translation>
    </message>
    <message>
        <source>An English word where a French one would do.</source>
        <translation>Un mot anglais là où un mot français suffirait.</translation>
    </message>
    <message>
        <source>Many exclamation marks.</source>
        <translation>Beaucoup de points d’exclamation.</translation>
    </message>
    <message>
        <source>Many hashtags.</source>
        <translation>Beaucoup de hashtags.</translation>
    </message>
    <message>
        <source>“vous” and “tu” side by side.</source>
        <translation>«&#xa0;vous&#xa0;» et «&#xa0;tu&#xa0;» côte à côte.</translation>
    </message>
    <message>
        <source>“{words}”: written in anger. In an hour you will write another answer.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: écrit à chaud. Dans une heure, vous répondriez autrement.</translation>
    </message>
    <message>
        <source>Answer calmly</source>
        <translation>Répondre calmement</translation>
    </message>
    <message>
        <source>Everybody reads an answer, not only the one it is for, and a picture of it stays. Wait an hour, then write calmly, in private, or not at all: trolls live on answers. Sources: mastercaweb, University of Strasbourg; La Ruche’s guide on trolls.</source>
        <translation>Tout le monde lit une réponse, pas seulement la personne à qui elle s’adresse, et une capture d’écran reste. Attendez une heure, puis répondez calmement, en privé, ou pas du tout&#xa0;: les trolls vivent des réponses. Sources&#xa0;: mastercaweb, Université de Strasbourg&#xa0;; le guide de La Ruche sur les trolls.</translation>
    </message>
    <message>
        <source>“{words}” asks a favour of people who do not know yet why.</source>
        <translation>«&#xa0;{words}&#xa0;» demande un service avant d’avoir dit pourquoi.</translation>
    </message>
    <message>
        <source>Take the sentence out</source>
        <translation>Retirer la phrase</translation>
    </message>
    <message>
        <source>What is worth passing on is passed on without being asked; X’s rules frown upon shares and likes that are traded. A question about the subject brings more. Source: X’s rules on platform manipulation.</source>
        <translation>Ce qui mérite d’être partagé l’est sans qu’on le demande, et les règles de X voient d’un mauvais œil les partages et les «&#xa0;j’aime&#xa0;» échangés. Une question sur le sujet apporte davantage. Source&#xa0;: les règles de X sur la manipulation de la plateforme.</translation>
    </message>
    <message>
        <source>“{words}” does not go with the way your readers are spoken to elsewhere.</source>
        <translation>«&#xa0;{words}&#xa0;» ne va pas avec le reste&#xa0;: vous ou tu, il faut choisir.</translation>
    </message>
    <message>
        <source>Say “vous” all through</source>
        <translation>Dire «&#xa0;vous&#xa0;» partout</translation>
    </message>
    <message>
        <source>Whoever is called “vous” and then “tu” wonders who is meant. Either suits a shop: one of them is its voice, and Ramage knows yours from the settings. Source: Office québécois de la langue française, on tutoiement and vouvoiement.</source>
        <translation>Qui lit «&#xa0;vous&#xa0;», puis «&#xa0;tu&#xa0;», se demande à qui l’on parle. Les deux vont à un commerce&#xa0;: l’un des deux est sa voix, à choisir dans les réglages. Source&#xa0;: Office québécois de la langue française, tutoiement et vouvoiement.</translation>
    </message>
    <message>
        <source>“{words}” shouts a price that could simply be said.</source>
        <translation>«&#xa0;{words}&#xa0;» crie un prix qu’il suffirait de dire.</translation>
    </message>
    <message>
        <source>Say it quietly</source>
        <translation>Le dire calmement</translation>
    </message>
    <message>
        <source>A good price speaks for itself. Rows of marks, capitals and flames are what unwanted mail looks like, and people pass over it. Sources: Alloprof, on exclamation marks; the British Dyslexia Association’s style guide, on capitals.</source>
        <translation>Un bon prix parle tout seul. Rangées de points, majuscules et flammes ressemblent aux courriers indésirables, et l’œil les saute. Sources&#xa0;: Alloprof, sur le point d’exclamation&#xa0;; le guide de la British Dyslexia Association, sur les majuscules.</translation>
    </message>
    <message>
        <source>This only sells: say who made it, how, or what it is good for.</source>
        <translation>Ce texte ne fait que vendre&#xa0;: dites qui l’a fait, comment ou pour quoi faire.</translation>
    </message>
    <message>
        <source>People follow a shop for what it knows and for those who keep it. One offer is enough; a word of the maker or of use turns the leaflet into a tweet again. Source: Agorapulse’s advice on the balance of what sells and what helps.</source>
        <translation>On suit un commerce pour ce qu’il sait et pour ceux qui le tiennent. Une offre suffit&#xa0;; un mot sur la personne qui l’a faite ou sur l’usage, et le prospectus redevient un tweet. Source&#xa0;: les conseils d’Agorapulse sur l’équilibre entre vendre et aider.</translation>
    </message>
    <message>
        <source>“{words}” sounds like a press release.</source>
        <translation>«&#xa0;{words}&#xa0;» sonne comme un communiqué de presse.</translation>
    </message>
    <message>
        <source>Say it plainly</source>
        <translation>Le dire simplement</translation>
    </message>
    <message>
        <source>Set phrases put a desk between you and your readers. Say it as you would to a neighbour who comes in. Sources: the French administration’s guide to plain writing; the UK government’s list of words to avoid.</source>
        <translation>Les formules mettent un guichet entre vous et vos lecteurs. Dites-le comme à un voisin qui pousse la porte. Sources&#xa0;: le guide du langage clair de l’administration française&#xa0;; la liste de mots à éviter du gouvernement britannique.</translation>
    </message>
    <message>
        <source>“{words}” is a notice on a door: let somebody speak.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: une affichette sur une porte. Faites parler quelqu’un.</translation>
    </message>
    <message>
        <source>Let somebody speak</source>
        <translation>Faire parler quelqu’un</translation>
    </message>
    <message>
        <source>On X somebody speaks to somebody: “on vous prévient”, “we open at nine”. RATP and SNCF sign with first names. Sources: Lecko’s study of French companies on Twitter; the French administration’s guide to plain writing.</source>
        <translation>Sur X, quelqu’un parle à quelqu’un&#xa0;: «&#xa0;on vous prévient&#xa0;», «&#xa0;je ferme à midi&#xa0;». La RATP et la SNCF signent d’un prénom. Sources&#xa0;: l’étude de Lecko sur les entreprises françaises sur Twitter&#xa0;; le guide du langage clair de l’administration.</translation>
    </message>
    <message>
        <source>“{words}” hurries your readers. A date or a number says more.</source>
        <translation>«&#xa0;{words}&#xa0;» presse vos lecteurs. Une date ou un nombre en dit plus.</translation>
    </message>
    <message>
        <source>Say it calmly</source>
        <translation>Le dire calmement</translation>
    </message>
    <message>
        <source>“Four places left for Saturday” is a fact and hurries nobody; false urgency is among the unfair practices. Sources: the European Commission’s guide on unfair commercial practices; the UK’s Competition and Markets Authority.</source>
        <translation>«&#xa0;Il reste quatre places samedi&#xa0;» est un fait et ne presse personne&#xa0;; la fausse urgence compte parmi les pratiques déloyales. Sources&#xa0;: les orientations de la Commission européenne sur les pratiques commerciales déloyales&#xa0;; l’autorité britannique de la concurrence.</translation>
    </message>
    <message>
        <source>“{words}”: every shop says so. Say what makes yours good.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: tout le monde le dit. Dites ce qui vous distingue.</translation>
    </message>
    <message>
        <source>Take the claim out</source>
        <translation>Retirer l’éloge</translation>
    </message>
    <message>
        <source>Nobody can check it, so nobody believes it. The flour, the eighteen hours, the grandmother’s recipe are yours alone. A prize won is a fact, and may be told. Source: ARPP, the French authority of advertising.</source>
        <translation>Personne ne peut le vérifier, donc personne n’y croit. La farine, les dix-huit heures de levée, la recette d’une grand-mère n’appartiennent qu’à vous. Un prix gagné est un fait, et se raconte. Source&#xa0;: ARPP, l’autorité de la publicité.</translation>
    </message>
    <message>
        <source>“{words}”: say what, when or where. One fact is enough.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: dites quoi, quand ou où. Un seul fait suffit.</translation>
    </message>
    <message>
        <source>A promise without a fact asks readers to wait for they know not what. A day, a street, a product gives them something to come for. Source: the journalists’ five questions, who, what, when, where, why.</source>
        <translation>Une promesse sans fait demande d’attendre on ne sait quoi. Un jour, une rue, un produit donnent une raison de venir. Source&#xa0;: les cinq questions des journalistes, qui, quoi, quand, où, pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of %n word(s): on a small screen it is read twice.</source>
        <translation>
            <numerusform>Une phrase de %n mot&#xa0;: sur un petit écran, on la lit deux fois.</numerusform>
            <numerusform>Une phrase de %n mots&#xa0;: sur un petit écran, on la lit deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make two of it</source>
        <translation>En faire deux</translation>
    </message>
    <message>
        <source>Up to twenty-five words are held at once. One idea a sentence, and the next one after a full stop. Sources: the UK government’s style guide; the French administration’s guide to plain writing.</source>
        <translation>On retient d’un coup vingt-cinq mots au plus. Une idée par phrase, et la suivante après un point. Sources&#xa0;: le guide de style du gouvernement britannique&#xa0;; le guide du langage clair de l’administration française.</translation>
    </message>
    <message>
        <source>“{words}”: your customers may not know the word.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: vos clients ne connaissent peut-être pas ce mot.</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Dire ce que c’est</translation>
    </message>
    <message>
        <source>It means: {means}. A word of the trade that is explained is what readers like best, something learnt. Left alone, it is where they stop. Source: the French administration’s guide to plain writing.</source>
        <translation>C’est-à-dire&#xa0;: {means}. Un mot de métier expliqué, c’est ce que les lecteurs préfèrent&#xa0;: apprendre quelque chose. Laissé seul, c’est là qu’ils s’arrêtent. Source&#xa0;: le guide du langage clair de l’administration française.</translation>
    </message>
    <message>
        <source>“{words}” has a French word that the whole street knows.</source>
        <translation>«&#xa0;{words}&#xa0;» a un mot français que toute la rue connaît.</translation>
    </message>
    <message>
        <source>Write it in French</source>
        <translation>L’écrire en français</translation>
    </message>
    <message>
        <source>Office English is understood in offices. What French has taken in, week-end, brunch or parking, is never pointed out. Sources: FranceTerme; “Dire, ne pas dire”, the Académie française.</source>
        <translation>L’anglais de bureau se comprend au bureau. Ce que le français a adopté, week-end, brunch ou parking, n’est jamais relevé. Sources&#xa0;: FranceTerme&#xa0;; «&#xa0;Dire, ne pas dire&#xa0;», l’Académie française.</translation>
    </message>
    <message>
        <source>“{words}”: say by whom. A first name makes it yours.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: dites par qui. Un prénom, et c’est chez vous.</translation>
    </message>
    <message>
        <source>Sign with a first name</source>
        <translation>Signer d’un prénom</translation>
    </message>
    <message>
        <source>Who kneaded this morning? What nobody made could stand on any packet; with a name readers know whom to greet. Source: Lecko’s study of French companies on Twitter, where RATP and SNCF sign with first names.</source>
        <translation>Qui a pétri ce matin&#xa0;? Ce que personne n’a fait pourrait être écrit sur n’importe quel paquet&#xa0;; avec un prénom, on sait qui saluer. Source&#xa0;: l’étude de Lecko sur les entreprises françaises sur Twitter, où la RATP et la SNCF signent d’un prénom.</translation>
    </message>
    <message>
        <source>Your readers may have something to say about this: ask them.</source>
        <translation>Vos lecteurs ont sûrement quelque chose à en dire&#xa0;: demandez-leur.</translation>
    </message>
    <message>
        <source>End with a question</source>
        <translation>Finir par une question</translation>
    </message>
    <message>
        <source>A question that can be answered in three words opens a conversation. Not each time: of 36 tweets of real shops, 34 ask nothing. The endings offered fit into the tweet. Source: the course that Ramage follows.</source>
        <translation>Une question à laquelle on répond en trois mots ouvre la conversation. Pas à chaque fois&#xa0;: sur 36 tweets de vrais commerces, 34 ne demandent rien. Les fins proposées tiennent dans le tweet. Source&#xa0;: le cours que suit Ramage.</translation>
    </message>
    <message>
        <source>“a” is the verb to have: it could be “avait”. Otherwise it is “à”, with an accent.</source>
        <translation>«&#xa0;a&#xa0;» est le verbe avoir&#xa0;: on pourrait dire «&#xa0;avait&#xa0;». Sinon, c’est «&#xa0;à&#xa0;» avec un accent.</translation>
    </message>
    <message>
        <source>“est” is the verb to be: it could be “était”. “et” adds: it could be “et puis”.</source>
        <translation>«&#xa0;est&#xa0;» est le verbe être&#xa0;: on pourrait dire «&#xa0;était&#xa0;». «&#xa0;et&#xa0;» ajoute&#xa0;: on pourrait dire «&#xa0;et puis&#xa0;».</translation>
    </message>
    <message>
        <source>“où” with an accent asks for a place or a time. “ou” offers a choice: it could be “ou bien”.</source>
        <translation>«&#xa0;où&#xa0;» avec un accent dit un lieu ou un moment. «&#xa0;ou&#xa0;» propose un choix&#xa0;: on pourrait dire «&#xa0;ou bien&#xa0;».</translation>
    </message>
    <message>
        <source>“c’est” could be “cela est”, “s’est” goes with a verb (il s’est levé), “ces” shows, “ses” are his or hers.</source>
        <translation>«&#xa0;c’est&#xa0;» vaut «&#xa0;cela est&#xa0;», «&#xa0;s’est&#xa0;» va avec un verbe (il s’est levé), «&#xa0;ces&#xa0;» montre, «&#xa0;ses&#xa0;» veut dire les siens.</translation>
    </message>
    <message>
        <source>“se” goes with a verb (il se lève). “ce” shows something (ce matin, ce que).</source>
        <translation>«&#xa0;se&#xa0;» va avec un verbe (il se lève). «&#xa0;ce&#xa0;» montre quelque chose (ce matin, ce que).</translation>
    </message>
    <message>
        <source>“sont” is the verb to be: it could be “étaient”. “son” is his or hers: it could be “mon”.</source>
        <translation>«&#xa0;sont&#xa0;» est le verbe être&#xa0;: on pourrait dire «&#xa0;étaient&#xa0;». «&#xa0;son&#xa0;» veut dire le sien&#xa0;: on pourrait dire «&#xa0;mon&#xa0;».</translation>
    </message>
    <message>
        <source>“ont” is the verb to have: it could be “avaient”. “on” could be “quelqu’un”.</source>
        <translation>«&#xa0;ont&#xa0;» est le verbe avoir&#xa0;: on pourrait dire «&#xa0;avaient&#xa0;». «&#xa0;on&#xa0;» pourrait être «&#xa0;quelqu’un&#xa0;».</translation>
    </message>
    <message>
        <source>“là” is a place, “l’a” could be “l’avait”, “la” stands before a noun.</source>
        <translation>«&#xa0;là&#xa0;» dit un lieu, «&#xa0;l’a&#xa0;» vaut «&#xa0;l’avait&#xa0;», «&#xa0;la&#xa0;» se met devant un nom.</translation>
    </message>
    <message>
        <source>After avoir or être stands the participle: one says “vendu”, not “vendre”, so it ends in é.</source>
        <translation>Après avoir ou être vient le participe&#xa0;: on dirait «&#xa0;vendu&#xa0;» et non «&#xa0;vendre&#xa0;», donc la fin est «&#xa0;é&#xa0;».</translation>
    </message>
    <message>
        <source>After a preposition or another verb stands the infinitive: one says “vendre”, not “vendu”, so it ends in er.</source>
        <translation>Après une préposition ou un autre verbe vient l’infinitif&#xa0;: on dirait «&#xa0;vendre&#xa0;» et non «&#xa0;vendu&#xa0;», donc la fin est «&#xa0;er&#xa0;».</translation>
    </message>
    <message>
        <source>With “vous” as its subject, a verb ends in ez (but vous faites, vous dites).</source>
        <translation>Avec «&#xa0;vous&#xa0;» pour sujet, le verbe finit par «&#xa0;ez&#xa0;» (mais vous faites, vous dites).</translation>
    </message>
    <message>
        <source>After a plural word such as nos, ces, des or a number, the noun is plural too.</source>
        <translation>Après un mot au pluriel comme nos, ces, des ou un nombre, le nom est aussi au pluriel.</translation>
    </message>
    <message>
        <source>An adjective takes the gender and number of its noun.</source>
        <translation>L’adjectif prend le genre et le nombre de son nom.</translation>
    </message>
    <message>
        <source>With être, the participle agrees with the subject: les fleurs sont arrivées.</source>
        <translation>Avec être, le participe s’accorde avec le sujet&#xa0;: les fleurs sont arrivées.</translation>
    </message>
    <message>
        <source>After avoir stands the participle; its feminine tells its last letter: mise, so mis; faite, so fait.</source>
        <translation>Après avoir vient le participe&#xa0;; son féminin donne sa dernière lettre&#xa0;: mise, donc mis&#xa0;; faite, donc fait.</translation>
    </message>
    <message>
        <source>“peut” is the verb pouvoir: it could be “pouvait”. “peu” means not much.</source>
        <translation>«&#xa0;peut&#xa0;» est le verbe pouvoir&#xa0;: on pourrait dire «&#xa0;pouvait&#xa0;». «&#xa0;peu&#xa0;» veut dire pas beaucoup.</translation>
    </message>
    <message>
        <source>“quel” goes with a noun and agrees with it (quelle chance). “qu’elle” could be “qu’il”.</source>
        <translation>«&#xa0;quel&#xa0;» va avec un nom et s’accorde (quelle chance). «&#xa0;qu’elle&#xa0;» pourrait être «&#xa0;qu’il&#xa0;».</translation>
    </message>
    <message>
        <source>Before a verb “leur” never changes: it could be “lui”. Before a plural noun it is “leurs”.</source>
        <translation>Devant un verbe, «&#xa0;leur&#xa0;» ne change jamais&#xa0;: on pourrait dire «&#xa0;lui&#xa0;». Devant un nom au pluriel, c’est «&#xa0;leurs&#xa0;».</translation>
    </message>
    <message>
        <source>“tout” agrees with the noun: tous les jours, toutes les tartes, toute la journée, tout le monde.</source>
        <translation>«&#xa0;tout&#xa0;» s’accorde avec le nom&#xa0;: tous les jours, toutes les tartes, toute la journée, tout le monde.</translation>
    </message>
    <message>
        <source>“ça” could be “cela”. “sa” is his or hers: it could be “ma”.</source>
        <translation>«&#xa0;ça&#xa0;» pourrait être «&#xa0;cela&#xa0;». «&#xa0;sa&#xa0;» veut dire la sienne&#xa0;: on pourrait dire «&#xa0;ma&#xa0;».</translation>
    </message>
    <message>
        <source>“davantage”, in one word, means more. “d’avantages” are benefits.</source>
        <translation>«&#xa0;davantage&#xa0;», en un mot, veut dire plus. Les «&#xa0;avantages&#xa0;» sont des bénéfices.</translation>
    </message>
    <message>
        <source>Many readers take “malgré que” for a mistake; “bien que” is safe.</source>
        <translation>Beaucoup de lecteurs prennent «&#xa0;malgré que&#xa0;» pour une faute&#xa0;; «&#xa0;bien que&#xa0;» ne gêne personne.</translation>
    </message>
    <message>
        <source>“plus tôt” is the opposite of plus tard. “plutôt” means rather.</source>
        <translation>«&#xa0;plus tôt&#xa0;» est le contraire de plus tard. «&#xa0;plutôt&#xa0;» veut dire de préférence.</translation>
    </message>
    <message>
        <source>“quand” is a time: it could be “lorsque”. “quant” is always followed by à, au or aux.</source>
        <translation>«&#xa0;quand&#xa0;» dit un moment&#xa0;: on pourrait dire «&#xa0;lorsque&#xa0;». «&#xa0;quant&#xa0;» est toujours suivi de à, au ou aux.</translation>
    </message>
    <message>
        <source>Before a vowel or a silent h, le, la and de lose theirs: l’hôtel. Some h forbid it: le haricot.</source>
        <translation>Devant une voyelle ou un h muet, le, la et de s’élident&#xa0;: l’hôtel. Certains h l’interdisent&#xa0;: le haricot.</translation>
    </message>
    <message>
        <source>After “si” stands the imperfect, not the conditional: si vous étiez, si j’avais.</source>
        <translation>Après «&#xa0;si&#xa0;» vient l’imparfait, pas le conditionnel&#xa0;: si vous étiez, si j’avais.</translation>
    </message>
    <message>
        <source>This expression is written otherwise; the two sound alike.</source>
        <translation>Cette expression s’écrit autrement&#xa0;; les deux se prononcent pareil.</translation>
    </message>
    <message>
        <source>The adjective of a wish or a greeting agrees too: bonnes fêtes, chers clients.</source>
        <translation>L’adjectif d’un vœu ou d’un salut s’accorde aussi&#xa0;: bonnes fêtes, chers clients.</translation>
    </message>
    <message>
        <source>A hyphen ties these words: avez-vous, rendez-vous, celui-ci.</source>
        <translation>Un trait d’union lie ces mots&#xa0;: avez-vous, rendez-vous, celui-ci.</translation>
    </message>
    <message>
        <source>The same word stands twice in a row.</source>
        <translation>Le même mot est écrit deux fois de suite.</translation>
    </message>
    <message>
        <source>“it’s” is short for “it is”. “its” means belonging to it.</source>
        <translation>«&#xa0;it’s&#xa0;» est l’abrégé de «&#xa0;it is&#xa0;». «&#xa0;its&#xa0;» dit à qui c’est.</translation>
    </message>
    <message>
        <source>“you’re” is short for “you are”. “your” means belonging to you.</source>
        <translation>«&#xa0;you’re&#xa0;» est l’abrégé de «&#xa0;you are&#xa0;». «&#xa0;your&#xa0;» dit que c’est à vous.</translation>
    </message>
    <message>
        <source>“there” is a place, “their” means belonging to them, “they’re” is short for “they are”.</source>
        <translation>«&#xa0;there&#xa0;» est un lieu, «&#xa0;their&#xa0;» dit que c’est à eux, «&#xa0;they’re&#xa0;» est l’abrégé de «&#xa0;they are&#xa0;».</translation>
    </message>
    <message>
        <source>“an” stands before a vowel that is heard (an hour), “a” before all else (a unique one).</source>
        <translation>«&#xa0;an&#xa0;» se met devant une voyelle qui s’entend (an hour), «&#xa0;a&#xa0;» devant le reste (a unique one).</translation>
    </message>
    <message>
        <source>It sounds like “of” but is “have”, shortened: should’ve.</source>
        <translation>On entend «&#xa0;of&#xa0;», mais c’est «&#xa0;have&#xa0;» abrégé&#xa0;: should’ve.</translation>
    </message>
    <message>
        <source>“than” compares. “then” is a time.</source>
        <translation>«&#xa0;than&#xa0;» compare. «&#xa0;then&#xa0;» dit un moment.</translation>
    </message>
    <message>
        <source>“too” means more than enough. “to” does not.</source>
        <translation>«&#xa0;too&#xa0;» veut dire plus qu’assez. «&#xa0;to&#xa0;» non.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>for you to publish</source>
        <translation>à publier par vous</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>planned, held back</source>
        <translation>planifié, retenu</translation>
    </message>
    <message>
        <source>planned, by the browser</source>
        <translation>planifié, par le navigateur</translation>
    </message>
    <message>
        <source>Ramage was closed, or the computer off.</source>
        <translation>Ramage était fermé, ou l’ordinateur éteint.</translation>
    </message>
    <message>
        <source>X could not be reached.</source>
        <translation>X était injoignable.</translation>
    </message>
    <message>
        <source>X asked this account to wait.</source>
        <translation>X a demandé à ce compte d’attendre.</translation>
    </message>
    <message>
        <source>X refused this text.</source>
        <translation>X a refusé ce texte.</translation>
    </message>
    <message>
        <source>X says that the same text stands there already, so this one was not sent.</source>
        <translation>X dit que le même texte s’y trouve déjà, celui-ci n’est donc pas parti.</translation>
    </message>
    <message>
        <source>X lets no key answer or quote this tweet, because its author did not mention you; in the browser you can.</source>
        <translation>X ne laisse aucune clé répondre à ce tweet ou le citer, car son auteur ne vous a pas mentionné&#xa0;; dans le navigateur, vous le pouvez.</translation>
    </message>
    <message>
        <source>X does not let your key write: its permission “Read and write” may not be ticked.</source>
        <translation>X ne laisse pas votre clé écrire&#xa0;: sa case «&#xa0;Read and write&#xa0;» n’est peut-être pas cochée.</translation>
    </message>
    <message>
        <source>X has locked this account: sign in to x.com, it tells you why there.</source>
        <translation>X a bloqué ce compte&#xa0;: connectez-vous à x.com, la raison y est dite.</translation>
    </message>
    <message>
        <source>X did not take its picture or video; the text did not leave either.</source>
        <translation>X n’a pas pris sa photo ou sa vidéo&#xa0;; le texte n’est pas parti non plus.</translation>
    </message>
    <message>
        <source>X did not say whether it arrived.</source>
        <translation>X n’a pas dit s’il est arrivé.</translation>
    </message>
    <message>
        <source>Ramage stopped while sending it.</source>
        <translation>Ramage s’est arrêté pendant l’envoi.</translation>
    </message>
    <message>
        <source>The credit with X is used up.</source>
        <translation>Le crédit chez X est épuisé.</translation>
    </message>
    <message>
        <source>The spending limit that you set at X is reached.</source>
        <translation>Le plafond de dépense que vous avez fixé chez X est atteint.</translation>
    </message>
    <message>
        <source>It would pass the ceiling that you set for this month.</source>
        <translation>Il dépasserait le plafond que vous avez fixé pour ce mois.</translation>
    </message>
    <message>
        <source>You chose the browser for it.</source>
        <translation>Vous avez choisi le navigateur pour lui.</translation>
    </message>
    <message>
        <source>X asks you to sign in again.</source>
        <translation>X vous demande de vous connecter à nouveau.</translation>
    </message>
    <message>
        <source>Your computer’s keyring, which holds your key, did not open; Ramage tries again.</source>
        <translation>Le trousseau de votre ordinateur, qui garde votre clé, ne s’est pas ouvert&#xa0;; Ramage réessaie.</translation>
    </message>
    <message>
        <source>Its text is no longer the one you planned: please read it again.</source>
        <translation>Son texte n’est plus celui que vous aviez planifié&#xa0;: relisez-le.</translation>
    </message>
    <message>
        <source>Its picture or video is no longer in Ramage’s folder: please add it again.</source>
        <translation>Sa photo ou sa vidéo n’est plus dans le dossier de Ramage&#xa0;: veuillez l’ajouter de nouveau.</translation>
    </message>
    <message>
        <source>An older copy of your calendar was put back since it left.</source>
        <translation>Une copie plus ancienne de votre calendrier a été remise en place depuis son départ.</translation>
    </message>
    <message>
        <source>You said that it is published.</source>
        <translation>Vous avez dit qu’il est publié.</translation>
    </message>
    <message>
        <source>You were holding back what is light or sells.</source>
        <translation>Vous reteniez ce qui est léger ou vend.</translation>
    </message>
    <message>
        <source>X asks this account to wait. Next try at {clock}.</source>
        <translation>X demande à ce compte d’attendre. Nouvel essai à {clock}.</translation>
    </message>
    <message>
        <source>X had it already: nothing was sent twice.</source>
        <translation>X l’avait déjà&#xa0;: rien n’est parti deux fois.</translation>
    </message>
    <message>
        <source>X does not answer. Next try at {clock}.</source>
        <translation>X ne répond pas. Nouvel essai à {clock}.</translation>
    </message>
    <message>
        <source>{tweet} was due {time}, and X says that the same text stands there already. Look on X: is it there?</source>
        <translation>{tweet} était prévu {time}, et X dit que le même texte s’y trouve déjà. Regardez sur X&#xa0;: y est-il&#xa0;?</translation>
    </message>
    <message>
        <source>{tweet} was sent {time}, but nothing says that it arrived. Look on X: is it there?</source>
        <translation>{tweet} est parti {time}, mais rien ne dit qu’il est arrivé. Regardez sur X s’il y est.</translation>
    </message>
    <message>
        <source>{tweet} was due {time} and did not leave. {why}</source>
        <translation>{tweet} n’est pas parti {time}. {why}</translation>
    </message>
    <message>
        <source>{tweet} was due {time} and did not leave. {why} Publish it now?</source>
        <translation>{tweet} n’est pas parti {time}. {why} Le publier maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>{tweet} was due {time}, and X says that the same text stands there already. Ramage looks on X at {clock} ({price}). If you have seen it there, say so.</source>
        <translation>{tweet} était prévu {time}, et X dit que le même texte s’y trouve déjà. Ramage regarde sur X à {clock} ({price}). Si vous l’y avez vu, dites-le.</translation>
    </message>
    <message>
        <source>{tweet} was sent {time}, but nothing says that it arrived. Ramage looks on X at {clock} ({price}). If you have seen it there, say so.</source>
        <translation>{tweet} a été envoyé {time}, mais rien ne dit qu’il est arrivé. Ramage regarde sur X à {clock} ({price}). Si vous l’y avez vu, dites-le.</translation>
    </message>
    <message>
        <source>{tweet}, message {number} of {count}: it is your turn to send it.</source>
        <translation>{tweet}, message {number} sur {count}&#xa0;: c’est à vous de l’envoyer.</translation>
    </message>
    <message>
        <source>{tweet}: it is your turn to send it.</source>
        <translation>{tweet}&#xa0;: c’est à vous de l’envoyer.</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>Coulisses</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>Humour</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>How it is made, and who makes it.</source>
        <translation>Comment c’est fait, et par qui.</translation>
    </message>
    <message>
        <source>What your trade knows and others may use.</source>
        <translation>Ce que votre métier sait et qui peut servir.</translation>
    </message>
    <message>
        <source>A tweet that waits for answers.</source>
        <translation>Un tweet qui attend des réponses.</translation>
    </message>
    <message>
        <source>An offer, a price, a call to buy.</source>
        <translation>Une offre, un prix, une invitation à acheter.</translation>
    </message>
    <message>
        <source>A wink.</source>
        <translation>Un clin d’œil.</translation>
    </message>
    <message>
        <source>Other people’s news, praise or thanks.</source>
        <translation>Les nouvelles des autres, des éloges, des mercis.</translation>
    </message>
    <message>
        <source>Hours, arrivals, events: what is new.</source>
        <translation>Horaires, arrivages, événements&#xa0;: ce qui est nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n behind the scenes</source>
        <translation>
            <numerusform>%n coulisse</numerusform>
            <numerusform>%n coulisses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
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
            <numerusform>%n d’humour</numerusform>
            <numerusform>%n d’humour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed on</source>
        <translation>
            <numerusform>%n relais</numerusform>
            <numerusform>%n relais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n annonce</numerusform>
            <numerusform>%n annonces</numerusform>
        </translation>
    </message>
    <message>
        <source>An idea from behind the scenes</source>
        <translation>Une idée de coulisses</translation>
    </message>
    <message>
        <source>An idea for a piece of advice</source>
        <translation>Une idée de conseil</translation>
    </message>
    <message>
        <source>An idea for a question</source>
        <translation>Une idée de question</translation>
    </message>
    <message>
        <source>An idea for a promotion</source>
        <translation>Une idée de promotion</translation>
    </message>
    <message>
        <source>An idea for a wink</source>
        <translation>Une idée de clin d’œil</translation>
    </message>
    <message>
        <source>An idea of what to pass on</source>
        <translation>Une idée de relais</translation>
    </message>
    <message>
        <source>An idea for an announcement</source>
        <translation>Une idée d’annonce</translation>
    </message>
    <message>
        <source>too few yet to judge</source>
        <translation>trop peu pour juger</translation>
    </message>
    <message>
        <source>a fine balance</source>
        <translation>bel équilibre</translation>
    </message>
    <message>
        <source>half of them sell</source>
        <translation>la moitié vend</translation>
    </message>
    <message>
        <source>much of the same</source>
        <translation>toujours un peu la même chose</translation>
    </message>
</context>
<context>
    <name>words_hashtags</name>
    <message>
        <source>in your text</source>
        <translation>dans votre texte</translation>
    </message>
    <message>
        <source>your trade</source>
        <translation>votre métier</translation>
    </message>
    <message>
        <source>going by your text</source>
        <translation>d’après votre texte</translation>
    </message>
    <message>
        <source>near you</source>
        <translation>près de chez vous</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your tweets</source>
        <translation>
            <numerusform>%n fois dans vos tweets</numerusform>
            <numerusform>%n fois dans vos tweets</numerusform>
        </translation>
    </message>
    <message>
        <source>in tweets like this one</source>
        <translation>dans vos tweets semblables</translation>
    </message>
    <message>
        <source>your group “{name}”</source>
        <translation>votre groupe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>rising in your veille</source>
        <translation>monte dans votre veille</translation>
    </message>
    <message>
        <source>your shop’s name</source>
        <translation>votre enseigne</translation>
    </message>
    <message>
        <source>— one or two are enough</source>
        <translation>— un ou deux suffisent</translation>
    </message>
    <message>
        <source>— 1 in the text, 2 more at most</source>
        <translation>— 1 posé, 2 de plus au maximum</translation>
    </message>
    <message>
        <source>— 2 in the text, 1 more at most</source>
        <translation>— 2 posés, 1 de plus au maximum</translation>
    </message>
    <message>
        <source>— 3 in the text, no more please</source>
        <translation>— 3 posés, c’est le maximum</translation>
    </message>
    <message numerus="yes">
        <source>— %n in the text, 3 at most</source>
        <translation>
            <numerusform>— %n posé, 3 au maximum</numerusform>
            <numerusform>— %n posés, 3 au maximum</numerusform>
        </translation>
    </message>
    <message>
        <source>your rendez-vous</source>
        <translation>votre rendez-vous</translation>
    </message>
    <message>
        <source>your {day} rendez-vous</source>
        <translation>votre rendez-vous du {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>these days</source>
        <translation>en ce moment</translation>
    </message>
</context>
</TS>
