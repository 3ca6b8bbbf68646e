"""What each grammar rule must see, with its first fix, and what it must leave alone.

A block a rule: `wrong => mended` a line, then, below a line of dashes, what looks like the fault
and is none.
"""

from __future__ import annotations

from desktop.core.spelling import GrammarRule as Rule

CASES: dict[Rule, str] = {
    Rule.A_ACCENT: """
Merci a tous pour votre visite => Merci à tous pour votre visite
Ouvert de 8h a 19h => Ouvert de 8h à 19h
Un plat a emporter, s’il vous plaît => Un plat à emporter, s’il vous plaît
La machine a coudre est prête => La machine à coudre est prête
On vous attend a partir de 9 h => On vous attend à partir de 9 h
Il à fait froid cette nuit => Il a fait froid cette nuit
Il y à du pain chaud => Il y a du pain chaud
Livraison a domicile le mardi => Livraison à domicile le mardi
---
Le boulanger a pétri toute la nuit
Marie a tous les talents
Il a plusieurs clients à livrer
La boutique a ouvert à 8 h
Elle a bientôt fini sa tournée
On a hâte de vous voir
Merci à vous, il y a foule
A-t-il goûté la tarte ?
L’équipe a besoin de vous
Un client a demandé du seigle
""",
    Rule.ET_EST: """
Notre pain et prêt ! => Notre pain est prêt !
La boutique et fermée demain. => La boutique est fermée demain.
C’et bientôt Noël => C’est bientôt Noël
Il et tard, on ferme => Il est tard, on ferme
Ouvert lundi est mardi => Ouvert lundi et mardi
Du sucré est salé à la carte => Du sucré et salé à la carte
---
Le pain et le fromage
Le chef et toute l’équipe
La terrasse et la salle sont ouvertes
Une tarte et deux cafés
Elle et moi vous attendons
Le mardi est notre jour préféré
Le vin est rouge et fruité
C’est fermé lundi et ouvert mardi
""",
    Rule.OU: """
Ou trouver nos savons ? => Où trouver nos savons ?
La boutique ou l’on rit => La boutique où l’on rit
Le jour ou on a ouvert => Le jour où on a ouvert
D’ou vient ce miel ? => D’où vient ce miel ?
Savez-vous ou pousse le safran ? => Savez-vous où pousse le safran ?
Fromage où dessert ? => Fromage ou dessert ?
---
Thé ou café ?
Où trouver nos savons ?
Sur place ou à emporter
Le jour ou la nuit
La boutique ou le marché
Lundi ou mardi, au choix
Une part ou deux ?
Le village où nous travaillons
Par ici ou par là
""",
    Rule.CES: """
Ces un plaisir de vous voir => C’est un plaisir de vous voir
Ces pour vous => C’est pour vous
Ses derniers jours, il a plu => Ces derniers jours, il a plu
Elle c’est levée tôt => Elle s’est levée tôt
S’est une belle journée => C’est une belle journée
Ses parti pour une semaine de fête => C’est parti pour une semaine de fête
---
Ces gâteaux sont à vous
Ses pains sont réputés
C’est une belle journée
Il s’est levé à 4 h
Ces derniers jours ont été chauds
Ces trois tartes sont prêtes
Ses deux filles l’aident
On dit que c’est bon
Tout s’est bien passé
""",
    Rule.CE_SE: """
Se matin, on ouvre à 7 h => Ce matin, on ouvre à 7 h
Il ce lève tôt => Il se lève tôt
Se que vous aimez => Ce que vous aimez
Ils ce sont levés tôt => Ils se sont levés tôt
Se sont des produits d’ici => Ce sont des produits d’ici
Ça ce mange froid => Ça se mange froid
On ouvre se samedi => On ouvre ce samedi
---
Ce matin, on ouvre
Il se lève tôt
Ce sont des produits d’ici
Elles se sont trompées
On se voit samedi
Qui ce soir vient dîner ?
Ce que vous aimez
Ça se déguste tiède
On ce week-end, eux le suivant
""",
    Rule.SON_SONT: """
Ils son arrivés => Ils sont arrivés
Les tartes son prêts => Les tartes sont prêts
Ce son des pommes d’ici => Ce sont des pommes d’ici
Elles son là => Elles sont là
Avec sont chien => Avec son chien
Dans sont atelier => Dans son atelier
---
Son pain est bon
Ils sont là
Les clients et son équipe
Avec son chien
Nos amis, son frère et lui
Tous les matins son chat attend
Elles ont son numéro
Dans son atelier, ils sont trois
""",
    Rule.ON_ONT: """
Ils on fini la vitrine => Ils ont fini la vitrine
Nos clients on adoré => Nos clients ont adoré
Les enfants on décoré la table => Les enfants ont décoré la table
Ont a fini => On a fini
Ont vous attend => On vous attend
Demain, ont ouvre à 8 h => Demain, on ouvre à 8 h
---
On a fini
Ils ont fini
Les enfants ont décoré la table
Nos clients, on les adore
Ce que les gens ont en tête
Ils ont tous goûté
Quand on aime, on revient
Les tartes, on en reprend
""",
    Rule.LA: """
Il la préparé hier => Il l’a préparé hier
On la reçu ce matin => On l’a reçu ce matin
Les fleurs sont la ! => Les fleurs sont là !
Vous êtes la ? => Vous êtes là ?
La-bas, tout est calme => Là-bas, tout est calme
Elle la créé en 1990 => Elle l’a créé en 1990
---
Il la prépare chaque matin
La tarte est là
On la fait cuire doucement
Goûtez-la !
Il l’a préparée hier
Elle la connaît bien
Les fleurs sont dans la vitrine
On la garde ?
Oui, la voilà
""",
    Rule.AFTER_AVOIR: """
Nous avons manger toutes les tartes => Nous avons mangé toutes les tartes
J’ai préparer la pâte => J’ai préparé la pâte
On a décorer la vitrine => On a décoré la vitrine
Vous avez aimer ? => Vous avez aimé ?
Ils ont bien travailler => Ils ont bien travaillé
On est arriver à 8 h => On est arrivé à 8 h
Nous avons préparez vos paniers => Nous avons préparé vos paniers
---
Nous avons mangé
Nous avons à manger
Vous avez de quoi dîner
Il est boucher de père en fils
On a pour habitude de tester
Nous avons cher payé
Il est fier de son pain
C’est le premier
L’important, c’est de participer
Vous avez un panier
""",
    Rule.INFINITIVE: """
Pour mangé sur place => Pour manger sur place
On peut réservé en ligne => On peut réserver en ligne
Venez goûté nos pains => Venez goûter nos pains
Sans oublié le dessert => Sans oublier le dessert
Envie de changé d’air ? => Envie de changer d’air ?
Il faut arrosé le matin => Il faut arroser le matin
Merci de réservez avant midi => Merci de réserver avant midi
---
Pour manger sur place
Un marché de Noël
Sans marché, pas de fête
Une envie de café
Une tasse de thé
Besoin de qualité ?
Une machine à café
Prêt à emporter
Il faut de la volonté
Merci de votre fidélité
""",
    Rule.VOUS_EZ: """
Si vous aimer le pain => Si vous aimez le pain
Quand vous passé, dites bonjour => Quand vous passez, dites bonjour
N’hésiter pas à passer => N’hésitez pas à passer
Ne manqué pas la fête => Ne manquez pas la fête
Vous aimé le chocolat ou le café ? => Vous aimez le chocolat ou le café ?
Vous faite quoi ce soir ? => Vous faites quoi ce soir ?
---
Si vous aimez le pain
Pour vous aider à choisir
Vous accueillir est un plaisir
Vous régaler, notre métier
Nous vous avons gâtés
Venez vous régaler
Il va vous raconter
On ne peut que vous inviter
Ne pas hésiter
""",
    Rule.PLURAL: """
Nos croissant sortent du four => Nos croissants sortent du four
Les brioche sont chaudes => Les brioches sont chaudes
Hier les porte étaient ouvertes => Hier les portes étaient ouvertes
Vos cadeau sont prêts => Vos cadeaux sont prêts
Ces fleur durent longtemps => Ces fleurs durent longtemps
Plusieurs client sont venus => Plusieurs clients sont venus
Il reste 3 tarte => Il reste 3 tartes
Deux journal par jour => Deux journaux par jour
Les gâteau sont prêts => Les gâteaux sont prêts
---
Nos croissants sortent du four
On les porte chez vous
Les mange-t-on froids ?
Il les apporte demain
Trois euros le kilo
Le 12 rue des Lilas
Deux fois par jour
Nos prix sont fixes
Ces bois sont rares
Nos 10 ans
Le 8 mai, on est là
Vous les aimez ?
""",
    Rule.ADJECTIVE: """
Les petit plats du midi => Les petits plats du midi
Nos nouveau horaires => Nos nouveaux horaires
Une petit tarte => Une petite tarte
Un belle surprise => Une belle surprise
Des produits artisanal => Des produits artisanaux
Nos pains spécial => Nos pains spéciaux
Des légumes frais et des soupes chaude => Des légumes frais et des soupes chaudes
---
Les petits plats
Les grand-mères le savent
Une grande tarte
Un bel été
Des produits locaux
Des tartes maison
Le vieux four
Sa meilleure amie
Des pizzas à emporter
Des produits bio
""",
    Rule.PARTICIPLE: """
Les fleurs sont arrivé => Les fleurs sont arrivées
Nos pains sont vendu => Nos pains sont vendus
Elles sont parti => Elles sont parties
Nous sommes fermé lundi => Nous sommes fermés lundi
Les tartes ont été préparé ce matin => Les tartes ont été préparées ce matin
Ces plats sont préparé ici => Ces plats sont préparés ici
Nous sommes ravi => Nous sommes ravis
---
Les fleurs sont arrivées
Nous avons fermé
Les enfants ont préparé la table
Nous sommes mardi
Ils sont en vente
Elles sont deux
Les clients sont rois
Nous sommes ici
Ce sont des tartes
""",
    Rule.PARTICIPLE_END: """
Il a mit la table => Il a mis la table
On a prit des photos => On a pris des photos
Nous avons fais simple => Nous avons fait simple
J’ai dis oui => J’ai dit oui
Elle a reçut un prix => Elle a reçu un prix
Vous avez choisit ? => Vous avez choisi ?
---
Il a mis la table
Il mit la table
Elle fit un gâteau
Tu fais quoi ?
On a fait simple
Je dis oui
Il choisit le pain
Elle finit tôt
""",
    Rule.PEU: """
Il peu venir demain => Il peut venir demain
Un peut de sucre => Un peu de sucre
On peu toujours rêver => On peut toujours rêver
Très peut de sel => Très peu de sel
Il reste peut de places => Il reste peu de places
Peu-être demain => Peut-être demain
---
Un peu de sucre
On peut venir
Il mange peu le soir
Ça peut cuire longtemps
Peu de monde ce matin
À peu près cuit
Elle dort peu avant Noël
Ils sont peu
""",
    Rule.QUEL: """
Quel chance ! => Quelle chance !
Quelle plaisir de vous voir => Quel plaisir de vous voir
Qu’elle est votre recette ? => Quelle est votre recette ?
Quel sont vos envies ? => Quels sont vos envies ?
Parce quelle aime ça => Parce qu’elle aime ça
Qu’elle belle journée => Quelle belle journée
---
Quelle chance !
Quel plaisir
Ce qu’elle aime
Qu’elle vienne !
Quelle est votre recette ?
Je crois qu’elle dort
Quelles sont vos envies ?
Pour quelle raison ?
""",
    Rule.LEUR: """
Leur enfants sont là => Leurs enfants sont là
On leurs a dit oui => On leur a dit oui
Nous leurs souhaitons bonne route => Nous leur souhaitons bonne route
Voici leur produits => Voici leurs produits
Leur clients sont fidèles => Leurs clients sont fidèles
Je leurs offre un café => Je leur offre un café
---
Leurs enfants sont là
On leur a dit oui
Leur repas est prêt
Leur fils aide
Tu leur donnes du pain
Leur avis compte
Leurs produits
Nous leur proposons un thé
""",
    Rule.TOUT: """
Tout les jours, du pain chaud => Tous les jours, du pain chaud
Tout les tartes sont là => Toutes les tartes sont là
Ouvert tout la journée => Ouvert toute la journée
Tous le monde est là => Tout le monde est là
Tous ce que vous aimez => Tout ce que vous aimez
Merci à tout nos clients => Merci à tous nos clients
Tout l’équipe vous attend => Toute l’équipe vous attend
---
Tous les jours
Toutes les tartes
Tout le monde
Tout le pain
Vous tous le savez
Tout est prêt
Tout ce que vous aimez
Nous tous à la table
""",
    Rule.SA: """
Sa sent bon ici => Ça sent bon ici
Sa va ? => Ça va ?
On fait comme sa. => On fait comme ça.
Sa vous tente ? => Ça vous tente ?
Avec ça tarte au citron => Avec sa tarte au citron
Sa fait du bien => Ça fait du bien
---
Ça sent bon
Sa tarte est bonne
Sa recette vous plaît
Avec sa tarte
Il aime sa boutique
Sa marche préférée
Sa fille aide
On fait comme ça.
""",
    Rule.DAVANTAGE: """
En savoir d’avantage => En savoir davantage
Il y en a d’avantage => Il y en a davantage
Pour d’avantage de goût => Pour davantage de goût
On vous en dit d’avantage demain => On vous en dit davantage demain
D’avantage de choix => Davantage de choix
Voulez-vous d’avantage de pain ? => Voulez-vous davantage de pain ?
---
En savoir davantage
Beaucoup d’avantages
Pas d’avantage à attendre
Plus d’avantages
Peu d’avantage
L’avantage du levain
Un avantage client
Ses avantages
""",
    Rule.MALGRE_QUE: """
Malgré que la pluie tombe => Bien que la pluie tombe
On ouvre malgré que ce soit férié => On ouvre bien que ce soit férié
Malgré qu’il pleuve, venez => Bien qu’il pleuve, venez
Malgré que le four soit froid => Bien que le four soit froid
Bon, malgré que cher => Bon, bien que cher
Malgré qu’on ferme => Bien qu’on ferme
---
Malgré la pluie
Malgré tout
Bien que la pluie tombe
Malgré ce temps
Malgré nos efforts
Malgré qu’il en ait
Malgré quelques nuages
Malgré lui
""",
    Rule.PLUTOT: """
Ouvert plutôt que prévu => Ouvert plus tôt que prévu
Venez un peu plutôt. => Venez un peu plus tôt.
Le plutôt possible => Le plus tôt possible
Vous êtes plus tôt thé ? => Vous êtes plutôt thé ?
C’est plus tôt bon => C’est plutôt bon
Dix minutes plutôt, tout était prêt => Dix minutes plus tôt, tout était prêt
---
Plutôt thé ou café ?
Plus tôt que prévu
Venez plus tôt demain
Un jour plus tôt
C’est plutôt bon
Nous ouvrons plus tôt le samedi
Plutôt que d’attendre
On ferme plus tôt, ou plus tard
""",
    Rule.QUAND: """
Quant vous venez, sonnez => Quand vous venez, sonnez
Quand à nous, on dort => Quant à nous, on dort
Quant il pleut => Quand il pleut
C’est quant déjà ? => C’est quand déjà ?
Depuis quant êtes-vous là ? => Depuis quand êtes-vous là ?
Bien, et quand à vous ? => Bien, et quant à vous ?
---
Quand vous venez
Quant à nous
Quant au pain
Quant aux tartes
Quand on aime
Depuis quand ?
Quand à Noël il neige
N’importe quand
""",
    Rule.ELISION: """
Le hôtel est plein => L’hôtel est plein
L’haricot est prêt => Le haricot est prêt
La école ouvre => L’école ouvre
La adresse a changé => L’adresse a changé
Je ai fini => J’ai fini
Un peu d’hauteur => Un peu de hauteur
La huile nouvelle => L’huile nouvelle
---
Le haricot
Le homard bleu
L’hôtel
La onzième tarte
Le oui
Goûtez-la avec du miel
Le huit mars
Dites-le aussi
La une du journal
De onze à midi
""",
    Rule.SI: """
Si vous seriez intéressés => Si vous étiez intéressés
Si j’aurais su => Si j’avais su
Si vous auriez un doute => Si vous aviez un doute
Si on aurait le temps => Si on avait le temps
Si vous voudriez réserver => Si vous vouliez réserver
Si nous serions ouverts => Si nous étions ouverts
---
Si vous étiez là
Si j’avais su
Je ne sais pas si vous auriez le temps
Si vous voulez
Dites-nous si vous seriez partants
Si c’est oui
Si vous avez un doute
Si on y va
""",
    Rule.PHRASE: """
Comme même, quel gâteau => Quand même, quel gâteau
On est entrain de pétrir => On est en train de pétrir
Le menu si dessous => Le menu ci-dessous
Juste à coté de la gare => Juste à côté de la gare
Bien sur, c’est offert => Bien sûr, c’est offert
Le pain fait parti de la famille => Le pain fait partie de la famille
Un croisant et un café => Un croissant et un café
Situé prêt de la mairie => Situé près de la mairie
---
Quand même
Il est en train de pétrir
Un pas de côté
Bien sur ses pieds
Le parti de la joie
Deux chemins se croisant
Prêts à partir
Près de la mairie
Le menu ci-dessous
""",
    Rule.WISH: """
Bonne fêtes à tous => Bonnes fêtes à tous
Bon année ! => Bonne année !
Bonne appétit => Bon appétit
Cher clients, on ferme => Chers clients, on ferme
Joyeuse fêtes => Joyeuses fêtes
Bienvenu à Inès => Bienvenue à Inès
Bonne week-end => Bon week-end
---
Bonnes fêtes
Bonne année
Bon appétit
Chers clients
Joyeux Noël
Bonne fête maman
Il est le bienvenu
Bon anniversaire
Bonne soirée
""",
    Rule.HYPHEN: """
Avez vous goûté nos sablés ? => Avez-vous goûté nos sablés ?
Rendez vous samedi => Rendez-vous samedi
Est ce que vous aimez ? => Est-ce que vous aimez ?
C’est à dire demain => C’est-à-dire demain
Samedi après midi => Samedi après-midi
Celui ci est au miel => Celui-ci est au miel
Connaissez vous le seigle ? => Connaissez-vous le seigle ?
---
Avez-vous goûté ?
Vous avez goûté ?
Rendez-vous samedi
Après midi et demi
Ceux que vous aimez
C’est à vous
Je vous rends la monnaie
Il peut être grillé
""",
    Rule.REPEATED: """
Le pain de de seigle => Le pain de seigle
Les les tartes => Les tartes
Une tarte à à la rhubarbe => Une tarte à la rhubarbe
C’est pour pour vous => C’est pour vous
Dans dans la vitrine => Dans la vitrine
Venez avec avec vos amis => Venez avec vos amis
---
Nous nous levons tôt
Vous vous régalez
Oh la la
Très très bon
Miam miam
Non non, oui oui
De demain
Sur surface dure
""",
    Rule.ITS: """
Its a lovely day => It’s a lovely day
Its time to bake => It’s time to bake
Its been a week => It’s been a week
Its so good => It’s so good
The shop and it’s name => The shop and its name
Its raining => It’s raining
---
It’s a lovely day
The shop has its charm
Its own garden
Its colour is deep
Its very own oven
It’s time
A cake in its box
The team and its dog
""",
    Rule.YOUR: """
Your welcome! => You’re welcome!
Your invited on Saturday => You’re invited on Saturday
Your going to love it => You’re going to love it
Bring you’re dog => Bring your dog
You’re order is ready => Your order is ready
Your always right => You’re always right
---
You’re welcome
Your order is ready
Your welcome drink
Bring your friends
You’re invited
Your favourite cake
You’re right
Your home from home
""",
    Rule.THERE: """
Their is cake => There is cake
They’re are two left => There are two left
Bring there dog => Bring their dog
There going to love it => They’re going to love it
Their coming back => They’re coming back
In there own words => In their own words
---
There is cake
Their cake is good
They’re going home
Over there
There are two
Is anybody there?
Their own words
There you go
""",
    Rule.ARTICLE: """
A apple a day => An apple a day
An cake => A cake
A hour of peace => An hour of peace
An unique loaf => A unique loaf
A honest price => An honest price
An European classic => A European classic
---
An apple
A cake
An hour
A unique loaf
An honest price
A one-off
An umbrella
A user guide
A European classic
""",
    Rule.SHOULD_OF: """
We should of told you => We should have told you
You could of been first => You could have been first
It would of burnt => It would have burnt
You must of seen it => You must have seen it
It might of rained => It might have rained
We shouldn’t of waited => We shouldn’t have waited
---
We should have told you
We should, of course
Could of course be
A bit of cake
The best of both
Part of it
Full of fruit
We would often
""",
    Rule.THAN: """
Better then ever => Better than ever
More then ten loaves => More than ten loaves
Fresher then fresh => Fresher than fresh
Less then a mile => Less than a mile
Rather then wait => Rather than wait
Earlier then usual => Earlier than usual
---
Better than ever
And then we bake
Back then
More than ten
First bread, then cake
Since then
Now and then
Rather than wait
""",
    Rule.TOO: """
To many cakes => Too many cakes
It is to late => It is too late
Never to early => Never too early
To much sugar => Too much sugar
We were to busy => We were too busy
It comes to soon => It comes too soon
---
Too many cakes
To bake
Come to us
Go to market
It is too late
Back to school
From nine to five
Two cakes
""",
}


def speaks(rule: Rule) -> list[tuple[str, str]]:
    """Wrong texts and how they stand after the first fix."""
    lines = CASES[rule].split("\n---\n")[0].strip().split("\n")
    return [(wrong, mended) for wrong, mended in (line.split(" => ") for line in lines)]


def silent(rule: Rule) -> list[str]:
    return CASES[rule].split("\n---\n")[1].strip().split("\n")


def is_english(rule: Rule) -> bool:
    return rule in ENGLISH_ONLY


ENGLISH_ONLY = frozenset(
    {Rule.ITS, Rule.YOUR, Rule.THERE, Rule.ARTICLE, Rule.SHOULD_OF, Rule.THAN, Rule.TOO}
)
