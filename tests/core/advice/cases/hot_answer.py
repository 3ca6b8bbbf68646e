"""An answer in anger, and a firm or merry one."""

SPEAKS = (
    ("@paul Vous êtes vraiment un abruti, restez chez vous.", None),
    ("@paul Apprenez à lire avant de commenter.", None),
    ("@paul_72 Bravo champion, encore une étoile de perdue ?", None),
    ("@lea Vous entendrez parler de notre avocat.", None),
    ("@lea Mêlez-vous de vos affaires.", None),
    ("@marc Si vous n’avez pas les moyens, allez au supermarché.", None),
    ("Encore une bande d’idiots devant la vitrine.", None),
    ("@marc On sait où vous habitez.", None),
    ("@tom You are an idiot, never come back.", None),
    ("@tom Get a life.", None),
    ("@tom Learn to read the menu.", None),
    ("@jo See you in court.", None),
    ("@jo Well done genius, it says closed on the door.", None),
)
SILENT = (
    "@paul Merci de nous l’avoir dit, on regarde cela avec vous.",
    "@paul Désolés pour l’attente de samedi.",
    "@lea Bravo pour votre diplôme !",
    "@lea Votre avis compte, passez prendre un café.",
    "@marc Nous ne sommes pas d’accord : le pain pesait 250 g.",
    "Chili con carne ce midi.",
    "Andouille de Vire et boudin noir, tout frais.",
    "Apprenez à tailler vos rosiers samedi à 10 h.",
    "Un atelier pour apprendre à lire avec les petits",
    "Quel talent, cette Inès !",
    "@tom Thank you, that is kind.",
    "@tom Sorry about Saturday, we were two in the kitchen.",
    "An idiot-proof recipe for scones.",
    "Learn to bake with us on Sunday.",
    "The clown comes at three for the children.",
)
