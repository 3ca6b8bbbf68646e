"""Texts of shops without a fault, written for these tests: nothing in them may be underlined.

Twelve trades and more, the words that dictionaries lack, names, hours, prices, tags, mixed tongues.
"""

from __future__ import annotations

FRENCH = """
Ce matin, la première fournée de brioches à la fleur d’oranger sort du four à 7 h 30. On vous en garde une ? #Alençon #boulangerie
Soupe de potimarron et pain au levain : c’est le menu du jour, 9,50 € la formule.
Les fleurs sont arrivées de chez Marcel, notre producteur à 12 km d’ici.
Nous avons mangé toutes les tartes, il a fallu en refaire trois !
Nos croissants ont été primés au concours régional. Bravo à Yanis et à toute l’équipe 👏
Brunch dimanche de 10h à 14h, sur réservation au 02 33 00 00 00.
Le click & collect est ouvert : commandez avant midi, passez à partir de 17 h.
Vous avez aimé nos éclairs ? Dites-nous lequel on garde à la carte.
Pourquoi nos vitrines sont-elles embuées ce matin ? Parce que les chouquettes sortent à peine du four.
Qui a pétri ce matin ? Inès, arrivée chez nous en septembre comme apprentie.
Ouvert demain, fermé lundi. À bientôt !
Envie d’un bouquet de renoncules pour la fête des mères ? Passez nous voir, on le compose avec vous.
Cette semaine, tous les bouquets de pivoines sont à 15 euros au lieu de 18.
On a fini les décorations de Noël à minuit passé. La vitrine est prête, venez voir !
Trois astuces pour garder un bouquet plus longtemps : couper les tiges, changer l’eau, éviter le soleil.
Une cliente nous a demandé comment arroser son orchidée : un bain de dix minutes par semaine suffit.
Contrôlez la pression de vos pneus tous les mois, surtout avant un long trajet.
Votre voiture tire à droite ? Ce n’est peut-être qu’un problème de parallélisme.
Vidange, freins, climatisation : on vous dit toujours le prix avant de commencer.
Le garage sera fermé du 3 au 18 août. Pour une urgence, appelez-nous.
Cet hiver, pensez à vérifier votre batterie : le froid les fatigue.
On a remis en route cette 4L de 1978, elle n’avait pas roulé depuis vingt ans.
Notre food-truck sera place de la République mercredi midi.
Nouveau au salon : un soin au kératine végétale, trente minutes, 35 €.
Il reste deux créneaux samedi matin pour une coupe. Qui est partant ?
Avant, après : merci à Léa de nous avoir fait confiance pour ses cheveux.
Le barbier vous reçoit sans rendez-vous le jeudi soir jusqu’à 21 h.
Cinq livres à lire sous la couette, choisis par Hélène et Mehdi.
Rencontre avec l’autrice vendredi à 18h30, entrée libre, dédicace à la fin.
« Le Petit Prince » est de retour en rayon. Combien de fois l’avez-vous lu ?
La librairie ouvre ses portes à 9h30. Un café vous attend.
Vous cherchez un cadeau pour un enfant de huit ans ? Dites-nous ce qu’il aime, on vous aide.
Notre fromager a choisi un comté de 24 mois, fruité et long en bouche.
Des tomates du jardin, un peu de burrata, du basilic : rien de plus.
L’huile nouvelle est là. Goûtez-la sur une tranche de pain grillé.
On vous l’a promis, on l’a fait : la terrasse est ouverte.
Le chef a changé la carte, tout est de saison et tout vient d’ici.
Ce soir, concert à 20 h ; les places sont limitées, pensez à réserver.
Mes parents ont ouvert cette boucherie en 1984. Quarante ans plus tard, on fait toujours le boudin de la même façon.
Comment choisir une côte de bœuf ? Regardez le gras : il doit être blanc et ferme.
Les deux frères sont bouchers, leur sœur tient la caisse.
Nous sommes ravis d’accueillir Sofiane, qui vient de Lyon.
Merci à tous ceux qui sont passés samedi. Vous étiez plus de deux cents !
On ne jette rien : le pain d’hier devient un pudding. La recette vous intéresse ?
Le saviez-vous ? Une abeille visite jusqu’à 700 fleurs par jour.
La récolte a été petite, mais le miel est superbe.
Nos pommes ne sont pas calibrées, elles ont du goût.
Paniers de légumes : commandez jusqu’à mardi soir, retirez-les le jeudi.
Quel est votre fromage préféré pour la raclette ?
Quelle chance, ce soleil ! La terrasse vous tend les bras.
Quand il pleut, on fait des crêpes.
Quant à la tarte aux quetsches, elle revient en septembre.
Plutôt pain complet ou pain de seigle ?
Nous ouvrons plus tôt le samedi : 6 h 45.
Ils ont peu de temps mais beaucoup d’idées.
On peut venir avec son chien, il y a de l’eau dehors.
Elle a mis son tablier, il a mis la table, et le service commence.
Ça sent bon, non ? Sa tarte au citron cuit depuis dix minutes.
Leur atelier est au fond de la cour. Leurs bougies sont coulées à la main.
Je leur ai demandé leur secret : ils n’ont rien dit.
C’est Paul qui s’est levé le premier. Ces gâteaux sont les siens.
Tout le monde est là, tous les plateaux sont pleins.
Toutes nos confitures sont faites ici, au chaudron.
Où trouver nos savons ? Au marché ou à la boutique.
La voiture est prête, on vous la rend ce soir.
Il l’a réparée en une heure. Là, elle démarre au quart de tour.
Le haricot, la haie, le homard et le hibou : pas d’élision ici !
L’hiver, l’huile fige : c’est normal.
Malgré la pluie, vous étiez nombreux.
Voulez-vous davantage de recettes ? Abonnez-vous à la lettre.
Nous avons l’avantage d’être à deux pas de la gare.
Vous pouvez emporter vos plats ou manger sur place.
Vous aider à choisir, c’est notre métier.
Pour vous régaler, un plat du jour à 12 €.
Rien à jeter, tout à goûter.
Sans compter les heures, on prépare Noël.
J’ai oublié de vous dire : demain, c’est gratuit pour les enfants.
Il faut réserver avant jeudi, merci de nous appeler.
Après avoir laissé reposer la pâte, étalez-la au rouleau.
On vient de recevoir les premiers agneaux du printemps.
Bonne nouvelle : le parking est gratuit le samedi.
Des nouveautés arrivent la semaine prochaine. Devinez lesquelles…
Les enfants ont décoré quatre-vingts sablés. Les voici !
Deux heures de pétrissage, douze heures de repos, trente minutes de cuisson.
Chaque matin, Amina ouvre la boutique à 7h.
Un client m’a dit : « C’est le meilleur kouign-amann de Bretagne. » Je rougis encore.
Happy hour de 18h à 20h, et concert à 21h avec The Barking Dogs.
Merci @lune_boulange pour le pain, et à contact@fournil.fr pour les commandes.
Le site est en ligne : https://fournil-de-la-lune.fr/commandes
Le wifi est gratuit, l’e-mail est sur la carte, et le café est offert.
Un atelier do it yourself samedi : fabriquez votre couronne.
Stage de poterie : 4 séances de 2h, 120 €, terre et cuissons comprises.
La selle est réglée, les freins sont neufs, le vélo est à vous.
Vélo électrique : combien de kilomètres avec une batterie ? Entre 40 et 90 km.
Nouvelle paire, nouvelle saison : les bottines sont arrivées en rayon.
On retouche vos pantalons en 48 h. Demandez Fatou.
Les soldes commencent mercredi à 8 h. On vous attend !
Opticien depuis trois générations, et toujours le même sourire.
Vos lunettes glissent ? Passez, on les règle gratuitement.
La pharmacie est de garde dimanche.
Un doute sur vos tuiles ? Après la tempête, faites vérifier la toiture.
Les copeaux sentent bon le chêne : l’escalier de Mme Lefèvre prend forme.
Pas de panique si votre chaudière siffle : coupez-la et appelez.
Le chat de la librairie s’appelle Balzac. Il dort sur les polars.
Ces derniers jours, vous avez été nombreux à nous écrire. Merci.
Il est 5 h, Paris s’éveille, et nos baguettes aussi.
Vous les avez goûtées ? Vous les avez aimées ? Dites-le-nous.
La dame au manteau rouge a oublié ses gants. Quelqu’un la connaît ?
Bon anniversaire à nous : 10 ans ! Aujourd’hui, le café est offert.
Aucune excuse pour ne pas venir : il y a même des tabourets.
""".strip().split("\n")

ENGLISH = """
Fresh out of the oven: our first batch of cinnamon rolls. Who wants one?
It’s raining, so the soup is on us until 2pm.
The shop has moved, but its old sign is still there.
You’re invited to our open day on Saturday. Bring your dog!
Your bike is ready; their wheels are on order.
There are three tables left tonight. Call us on 01632 960123.
They’re back: the tulips from Lincolnshire.
An hour with our barista and you will never burn milk again.
A European classic and a unique recipe, for an honest price.
We should have told you sooner: the scones sell out by ten.
Our colour of the month is grey. Yours may be gray, if you’re visiting from Boston.
Gluten-free brownies, vegan muffins and a proper cup of tea.
Meet Priya, who bakes while you sleep.
Which of these two mugs would you keep? We can’t decide.
Happy hour from 6 to 8, croissants and a soupe du jour all day.
Free delivery within 5 miles: https://example.com/delivery #bakery
Thanks for all the messages! We’ve read every single one.
The garage is closed on bank holidays, but the phone isn’t.
Check your tyres before winter: 3 mm of tread is safer than 1.6.
Too many books, too little time? We do gift cards.
""".strip().split("\n")
