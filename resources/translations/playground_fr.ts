<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Neural Network Playground</source>
        <translation>À propos de Neural Network Playground</translation>
    </message>
    <message>
        <source>A neural network is designed, trained and seen to learn. MIT licence.</source>
        <translation>Un réseau de neurones y est conçu, entraîné, et on le voit apprendre. Licence MIT.</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6 (LGPL 3, as libraries that can be replaced), NumPy and threadpoolctl (BSD 3-Clause), msgspec (BSD 3-Clause) and Python (PSF).</source>
        <translation>Réalisé avec Qt et PySide6 (LGPL 3, comme bibliothèques remplaçables), NumPy et threadpoolctl (BSD 3-Clause), msgspec (BSD 3-Clause) et Python (PSF).</translation>
    </message>
    <message>
        <source>Digits: the 1 797 images of the test part of &lt;i&gt;Optical Recognition of Handwritten Digits&lt;/i&gt;, E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, DOI 10.24432/C50P49, CC BY 4.0.</source>
        <translation>Chiffres&#xa0;: les 1 797 images de la partie test de &lt;i&gt;Optical Recognition of Handwritten Digits&lt;/i&gt;, E. Alpaydin et C. Kaynak, UCI Machine Learning Repository, DOI 10.24432/C50P49, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Iris: measured by E. Anderson, published by R. A. Fisher (1936). Geometry of circle, XOR, Gaussians and spiral: TensorFlow Playground, D. Smilkov and S. Carter.</source>
        <translation>Iris&#xa0;: mesurés par E. Anderson, publiés par R. A. Fisher (1936). Géométrie du cercle, de XOR, des gaussiennes et de la spirale&#xa0;: TensorFlow Playground, D. Smilkov et S. Carter.</translation>
    </message>
    <message>
        <source>Colours: classes M. Okabe and K. Ito, magnitudes viridis by S. van der Walt and N. Smith. Nothing is sent anywhere: the program opens no connection.</source>
        <translation>Couleurs&#xa0;: classes de M. Okabe et K. Ito, grandeurs en viridis de S. van der Walt et N. Smith. Rien n’est envoyé nulle part&#xa0;: le programme n’ouvre aucune connexion.</translation>
    </message>
    <message>
        <source>Copy diagnostic information</source>
        <translation>Copier les informations de diagnostic</translation>
    </message>
    <message>
        <source>Versions, system and screens as text, for a report</source>
        <translation>Versions, système et écrans sous forme de texte, pour un rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>guessing: 1 of {0}</source>
        <translation>au hasard&#xa0;: 1 sur {0}</translation>
    </message>
    <message>
        <source>always the largest class: {0}</source>
        <translation>toujours la classe la plus fréquente&#xa0;: {0}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Arrêter l’entraînement</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Train until paused</source>
        <translation>Entraîner jusqu’à la pause</translation>
    </message>
    <message>
        <source>Step one sample</source>
        <translation>Avancer d’un exemple</translation>
    </message>
    <message>
        <source>Add one sample&apos;s gradient; the parameters move after the batch&apos;s last</source>
        <translation>Ajoute le gradient d’un exemple&#x202f;; les paramètres bougent après le dernier du lot</translation>
    </message>
    <message>
        <source>Step one batch</source>
        <translation>Avancer d’un lot</translation>
    </message>
    <message>
        <source>One parameter update on one batch, then wait</source>
        <translation>Une mise à jour des paramètres sur un lot, puis attendre</translation>
    </message>
    <message>
        <source>Step one epoch</source>
        <translation>Avancer d’une époque</translation>
    </message>
    <message>
        <source>One pass over the training set, then wait</source>
        <translation>Un passage sur le jeu d’entraînement, puis attendre</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>The next slower pace</source>
        <translation>Le rythme plus lent suivant</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>The next faster pace</source>
        <translation>Le rythme plus rapide suivant</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to step 0 with the same initial parameters</source>
        <translation>Retour au pas 0 avec les mêmes paramètres initiaux</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Start again from other initial parameters</source>
        <translation>Recommencer avec d’autres paramètres initiaux</translation>
    </message>
    <message>
        <source>Duplicate as rival</source>
        <translation>Dupliquer comme rival</translation>
    </message>
    <message>
        <source>Race a copy of this experiment from the same seed, data and batches</source>
        <translation>Faire courir une copie de cette expérience avec la même graine, les mêmes données et les mêmes lots</translation>
    </message>
    <message>
        <source>Freeze test</source>
        <translation>Test de gel</translation>
    </message>
    <message>
        <source>Race this network against itself with its first layers frozen</source>
        <translation>Faire courir ce réseau contre lui-même, ses premières couches gelées</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>&amp;Expliquer ceci</translation>
    </message>
    <message>
        <source>What the control with the focus does, and the formula behind it</source>
        <translation>Ce que fait la commande qui a le focus, et la formule derrière elle</translation>
    </message>
    <message>
        <source>&amp;What is …?</source>
        <translation>&amp;Qu’est-ce que …&#x202f;?</translation>
    </message>
    <message>
        <source>Explain whatever is clicked next</source>
        <translation>Expliquer ce sur quoi on clique ensuite</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>The words of the field, each in a sentence or two and with its formula</source>
        <translation>Les mots du domaine, chacun en une phrase ou deux, avec sa formule</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>Give the focus to the next panel in sight, and say what it shows</source>
        <translation>Donner le focus au panneau visible suivant et dire ce qu’il montre</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
        <source>Give the focus to the panel before, and say what it shows</source>
        <translation>Donner le focus au panneau précédent et dire ce qu’il montre</translation>
    </message>
    <message>
        <source>&amp;Read this panel</source>
        <translation>&amp;Lire ce panneau</translation>
    </message>
    <message>
        <source>Say in a sentence what the panel with the focus shows</source>
        <translation>Dire en une phrase ce que montre le panneau qui a le focus</translation>
    </message>
    <message>
        <source>N&amp;umbers of this panel</source>
        <translation>N&amp;ombres de ce panneau</translation>
    </message>
    <message>
        <source>The numbers behind the picture as a table, to walk through by arrows</source>
        <translation>Les nombres derrière l’image sous forme de tableau, à parcourir avec les flèches</translation>
    </message>
    <message>
        <source>&amp;Move this panel</source>
        <translation>&amp;Déplacer ce panneau</translation>
    </message>
    <message>
        <source>Put the panel with the focus elsewhere, or make it larger, from a menu</source>
        <translation>Placer ailleurs le panneau qui a le focus, ou l’agrandir, par un menu</translation>
    </message>
    <message>
        <source>&amp;Hear the loss</source>
        <translation>&amp;Entendre la perte</translation>
    </message>
    <message>
        <source>The course of the loss as a tone, training on the left, test on the right: the higher, the worse</source>
        <translation>Le cours de la perte en son, l’entraînement à gauche, le test à droite&#xa0;: plus c’est haut, pire c’est</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Lessons, labs, presets and recent files, and back to the workbench</source>
        <translation>Leçons, labos, préréglages et fichiers récents, et retour à l’atelier</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Passer du clair au sombre</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>The whole screen with larger text and keys for a lecture, and back</source>
        <translation>Plein écran avec un texte plus grand et des touches pour le cours, et retour</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Scale all text up</source>
        <translation>Agrandir tout le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Scale all text down</source>
        <translation>Réduire tout le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100&#x202f;%</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Put all panels back where they belong</source>
        <translation>Remettre tous les panneaux à leur place</translation>
    </message>
</context>
<context>
    <name>AskAnswer</name>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>What the network says</source>
        <translation>Ce que dit le réseau</translation>
    </message>
    <message>
        <source>Answer from p =</source>
        <translation>Répondre dès p =</translation>
    </message>
    <message>
        <source>Below this probability the network says “I don&apos;t know”; see how many rows are still answered then, and how many of those are right</source>
        <translation>Sous cette probabilité le réseau dit «&#x202f;Je ne sais pas&#x202f;»&#x202f;; voyez à combien de lignes il répond encore, et combien sont justes</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>it must be between 0 and 1</source>
        <translation>il faut une valeur entre 0 et 1</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>another word</source>
        <translation>un autre mot</translation>
    </message>
    <message>
        <source>Each word is an input: 1 for the chosen one, 0 for the others</source>
        <translation>Chaque mot est une entrée&#xa0;: 1 pour celui qui est choisi, 0 pour les autres</translation>
    </message>
    <message>
        <source>The words have an order and are one input: 0, 1, 2 and so on</source>
        <translation>Les mots ont un ordre et sont une seule entrée&#xa0;: 0, 1, 2 et ainsi de suite</translation>
    </message>
    <message>
        <source>{low} to {high} in the training rows; values beyond can be typed, and the network answers all the same</source>
        <translation>De {low} à {high} dans les lignes d’entraînement&#x202f;; on peut saisir des valeurs au-delà, et le réseau répond quand même</translation>
    </message>
    <message>
        <source>it must be between −1e30 and 1e30</source>
        <translation>il faut une valeur entre −1e30 et 1e30</translation>
    </message>
</context>
<context>
    <name>AskNeuron</name>
    <message>
        <source>weight w</source>
        <translation>poids w</translation>
    </message>
    <message>
        <source>The weighted inputs of one neuron</source>
        <translation>Les entrées pondérées d’un neurone</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask the network</source>
        <translation>Interroger le réseau</translation>
    </message>
    <message>
        <source>I don&apos;t know: the largest p is 0.0000, below 0.00</source>
        <translation>Je ne sais pas&#xa0;: le plus grand p est 0,0000, sous 0,00</translation>
    </message>
    <message>
        <source>row {row} of the data</source>
        <translation>ligne {row} des données</translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation>Ce que reçoit le réseau</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Autre ligne</translation>
    </message>
    <message>
        <source>Fill the form with the next row of the test part</source>
        <translation>Remplir le formulaire avec la ligne de test suivante</translation>
    </message>
    <message>
        <source>The drawn digit</source>
        <translation>Le chiffre dessiné</translation>
    </message>
    <message>
        <source>Ask about what was drawn last in the panel “Draw a digit”, while it is drawn</source>
        <translation>Interroger sur ce qui a été dessiné en dernier dans le panneau «&#xa0;Dessiner un chiffre&#xa0;», même pendant le dessin</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>The answer, one neuron worked out, or one step of training</source>
        <translation>La réponse, un neurone calculé en entier, ou un pas d’entraînement</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>One neuron</source>
        <translation>Un neurone</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un pas</translation>
    </message>
    <message>
        <source>It says: {answer}</source>
        <translation>Il dit&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>row {row}, training</source>
        <translation>ligne {row}, entraînement</translation>
    </message>
    <message>
        <source>row {row}, validation</source>
        <translation>ligne {row}, validation</translation>
    </message>
    <message>
        <source>row {row}, test</source>
        <translation>ligne {row}, test</translation>
    </message>
    <message>
        <source>a row of your own</source>
        <translation>une ligne à vous</translation>
    </message>
    <message>
        <source>the drawn digit</source>
        <translation>le chiffre dessiné</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Weight from</source>
        <translation>Poids venant de</translation>
    </message>
    <message>
        <source>Where the weight comes from, or the neuron&apos;s bias</source>
        <translation>D’où vient le poids, ou le biais du neurone</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>biais b</translation>
    </message>
    <message>
        <source>Pause, and the next step is worked out here</source>
        <translation>Faites une pause, et le pas suivant est calculé ici</translation>
    </message>
    <message>
        <source>frozen: no step moves it</source>
        <translation>gelé&#xa0;: aucun pas ne le bouge</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work could not be kept for the case of a crash in {folder} ({reason}). Save it to a file; this is tried again every minute.</source>
        <translation>Le travail non enregistré n’a pas pu être gardé dans {folder} en cas de plantage ({reason}). Enregistrez-le dans un fichier&#x202f;; un nouvel essai a lieu chaque minute.</translation>
    </message>
</context>
<context>
    <name>BarLayer</name>
    <message>
        <source>Bars of the table</source>
        <translation>Barres du tableau</translation>
    </message>
</context>
<context>
    <name>Baselines</name>
    <message>
        <source>A race has at most {0} runs: end it to begin another one.</source>
        <translation>Une course compte au plus {0} réseaux&#xa0;: terminez-la pour en commencer une autre.</translation>
    </message>
    <message>
        <source>The race is over: a rival can not learn these data.</source>
        <translation>La course est finie&#xa0;: un rival ne peut pas apprendre ces données.</translation>
    </message>
    <message>
        <source>The race begins again: all runs share data and seed.</source>
        <translation>La course recommence&#xa0;: tous partagent les données et la graine.</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Blank screen: any key goes on</source>
        <translation>Écran noir&#xa0;: une touche quelconque pour continuer</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <source>Chain of neurons</source>
        <translation>Chaîne de neurones</translation>
    </message>
    <message>
        <source>Each neuron on the way back multiplies the gradient by its slope and weight</source>
        <translation>En remontant, chaque neurone multiplie le gradient par sa pente et son poids</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>The function of every neuron of the chain</source>
        <translation>La fonction de chaque neurone de la chaîne</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>How many neurons follow each other</source>
        <translation>Combien de neurones se suivent</translation>
    </message>
    <message>
        <source>Weight w</source>
        <translation>Poids w</translation>
    </message>
    <message>
        <source>The weight between each neuron and the next: 100 makes the gradient explode</source>
        <translation>Le poids entre un neurone et le suivant&#xa0;: 100 fait exploser le gradient</translation>
    </message>
    <message>
        <source>hold z at 0</source>
        <translation>garder z à 0</translation>
    </message>
    <message>
        <source>Choose the biases so that every z is 0, where the slope is steepest</source>
        <translation>Choisir les biais pour que chaque z vaille 0, là où la pente est la plus forte</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>résiduel</translation>
    </message>
    <message>
        <source>Each neuron adds what it gets to what it says: its factor becomes 1 + f′(z)·w</source>
        <translation>Chaque neurone ajoute ce qu’il reçoit à ce qu’il dit&#xa0;: son facteur devient 1 + f′(z)·w</translation>
    </message>
    <message>
        <source>the last bias receives 3 400 000 times the first one&apos;s gradient</source>
        <translation>le dernier biais reçoit 3 400 000 fois le gradient du premier</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurone</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>exactement 0</translation>
    </message>
    <message>
        <source>∂L/∂a of this neuron over the last one&apos;s</source>
        <translation>∂L/∂a de ce neurone rapporté à celui du dernier</translation>
    </message>
    <message>
        <source>∂a/∂b of this neuron over the last one&apos;s</source>
        <translation>∂a/∂b de ce neurone rapporté à celui du dernier</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
</context>
<context>
    <name>ColourScale</name>
    <message>
        <source>Colour scale</source>
        <translation>Échelle de couleurs</translation>
    </message>
</context>
<context>
    <name>ColumnHeaders</name>
    <message>
        <source>Add a hidden layer here; all other weights are kept</source>
        <translation>Ajouter une couche cachée ici&#x202f;; tous les autres poids sont gardés</translation>
    </message>
    <message>
        <source>Add a hidden layer at place {0}</source>
        <translation>Ajouter une couche cachée à la place {0}</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>The columns that go into the network; Space ticks one, O puts its words in order</source>
        <translation>Les colonnes qui entrent dans le réseau&#x202f;; Espace en coche une, O met ses mots en ordre</translation>
    </message>
    <message>
        <source>Words in an &amp;order, as one input</source>
        <translation>Des mots en &amp;ordre, comme une seule entrée</translation>
    </message>
    <message>
        <source>{count} pixels, {height} × {width}</source>
        <translation>{count} pixels, {height} × {width}</translation>
    </message>
    <message>
        <source>{name} – a date, as a number of days</source>
        <translation>{name} – une date, comme nombre de jours</translation>
    </message>
    <message>
        <source>{name} – {low:g} to {high:g} {unit}</source>
        <translation>{name} – de {low:g} à {high:g} {unit}</translation>
    </message>
    <message>
        <source>{name} – {low:g} to {high:g}</source>
        <translation>{name} – de {low:g} à {high:g}</translation>
    </message>
    <message>
        <source>{name} – no feature: {reason}</source>
        <translation>{name} – pas une variable&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>toujours la même valeur</translation>
    </message>
    <message>
        <source>numbers the rows</source>
        <translation>numérote les lignes</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>Comment on this preset</source>
        <translation>Commentaire de ce préréglage</translation>
    </message>
    <message>
        <source>What to see in this preset, why it is so, and what usually goes wrong</source>
        <translation>Ce qu’il faut voir dans ce préréglage, pourquoi, et l’erreur habituelle</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Pitfall</source>
        <translation>Piège</translation>
    </message>
    <message>
        <source>Hide this comment; the next preset has its own</source>
        <translation>Masquer ce commentaire&#x202f;; le préréglage suivant a le sien</translation>
    </message>
    <message>
        <source>Hide this comment</source>
        <translation>Masquer ce commentaire</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Count the rows the network trains on, or rows it never sees</source>
        <translation>Compter les lignes sur lesquelles le réseau s’entraîne, ou celles qu’il ne voit jamais</translation>
    </message>
    <message>
        <source>Click a cell to list its samples; click again for all</source>
        <translation>Cliquez sur une case pour lister ses exemples&#x202f;; cliquez encore pour tous les voir</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Précision, rappel et F1 de chaque classe</translation>
    </message>
    <message>
        <source>Precision: the share of what is called so that is so. Recall: the share of what is so that is called so. F1 is their harmonic mean</source>
        <translation>Précision&#xa0;: la part de ce qui est nommé ainsi et l’est. Rappel&#xa0;: la part de ce qui l’est et est nommé ainsi. F1 est leur moyenne harmonique</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>predicted</source>
        <translation>prédite</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vraie</translation>
    </message>
</context>
<context>
    <name>CostsPanel</name>
    <message>
        <source>Costs compared</source>
        <translation>Coûts comparés</translation>
    </message>
    <message>
        <source>Confident and wrong</source>
        <translation>Sûrs et faux</translation>
    </message>
    <message>
        <source>Only samples whose true class gets less than 0.1: who should learn most</source>
        <translation>Seulement les exemples dont la vraie classe reçoit moins de 0,1&#xa0;: ceux qui devraient le plus apprendre</translation>
    </message>
    <message>
        <source>Cost of each sample</source>
        <translation>Coût de chaque exemple</translation>
    </message>
    <message>
        <source>Gradient at the logit of each sample</source>
        <translation>Gradient au logit de chaque exemple</translation>
    </message>
    <message>
        <source>p(true)</source>
        <translation>p(vraie)</translation>
    </message>
    <message>
        <source>cross-entropy −ln p</source>
        <translation>entropie croisée −ln p</translation>
    </message>
    <message>
        <source>squared error (1 − p)²</source>
        <translation>erreur quadratique (1 − p)²</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>erreur quadratique</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>|gradient| at the logit</source>
        <translation>|gradient| au logit</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Vote first: this is shown afterwards.</source>
        <translation>Votez d’abord&#xa0;: ceci se montre ensuite.</translation>
    </message>
</context>
<context>
    <name>CrashLog</name>
    <message>
        <source>An error that should not happen was written to {file}. You can go on.</source>
        <translation>Une erreur qui ne devrait pas arriver a été notée dans {file}. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
</context>
<context>
    <name>DataInspector</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Importer des données…</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>How far the points are scattered: with much noise a large network learns the scatter by heart</source>
        <translation>La dispersion des points&#xa0;: s’il y a beaucoup de bruit, un grand réseau apprend la dispersion par cœur</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Learn from a table of your own: CSV, Excel, JSON or text (Ctrl+I)</source>
        <translation>Apprendre d’un tableau à vous&#xa0;: CSV, Excel, JSON ou texte (Ctrl+I)</translation>
    </message>
    <message>
        <source>Rows in all: the more there are, the harder it is to overfit them</source>
        <translation>Lignes en tout&#xa0;: plus il y en a, plus il est difficile de surapprendre</translation>
    </message>
    <message>
        <source>Jittered copies</source>
        <translation>Copies variées</translation>
    </message>
    <message>
        <source>So many copies of each training image are learnt as well, turned, sheared, scaled and shifted a little, as other hands write; they count as training rows</source>
        <translation>Autant de copies de chaque image d’entraînement sont apprises aussi, un peu tournées, cisaillées, agrandies et décalées, comme écrivent d’autres mains&#x202f;; elles comptent comme lignes d’entraînement</translation>
    </message>
    <message>
        <source>How many classes there are to tell apart; guessing costs ln of it</source>
        <translation>Combien de classes à distinguer&#x202f;; répondre au hasard en coûte ln</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>How far each arm winds: more turns need a deeper or wider network</source>
        <translation>L’enroulement de chaque bras&#xa0;: plus de tours demandent un réseau plus profond ou plus large</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Entraîner sur</translation>
    </message>
    <message>
        <source>The share of the rows that the network learns from</source>
        <translation>La part des lignes dont le réseau apprend</translation>
    </message>
    <message>
        <source>Validate on</source>
        <translation>Valider sur</translation>
    </message>
    <message>
        <source>The share of the rows to choose settings by; what is left is the sealed test</source>
        <translation>La part des lignes pour choisir les réglages&#x202f;; le reste est le test scellé</translation>
    </message>
    <message>
        <source>lets a small network bend its boundary</source>
        <translation>permet à un petit réseau de courber sa frontière</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>x₁: the place from left to right goes in</source>
        <translation>x₁&#xa0;: la position de gauche à droite entre</translation>
    </message>
    <message>
        <source>x₂: the place from bottom to top goes in</source>
        <translation>x₂&#xa0;: la position de bas en haut entre</translation>
    </message>
    <message>
        <source>x₁x₂: solves XOR without a hidden layer</source>
        <translation>x₁x₂&#xa0;: résout XOR sans couche cachée</translation>
    </message>
    <message>
        <source>The same seed draws the same points and the same split</source>
        <translation>La même graine tire les mêmes points et le même partage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Graine des données</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Draw other points of the same kind: shows how much the result depends on luck</source>
        <translation>Tirer d’autres points du même type&#xa0;: montre la part de chance dans le résultat</translation>
    </message>
    <message>
        <source>{train} train · {validation} validate · {test} test</source>
        <translation>{train} entraînement · {validation} validation · {test} test</translation>
    </message>
    <message>
        <source>{copies} of the training images are jittered copies</source>
        <translation>{copies} des images d’entraînement sont des copies variées</translation>
    </message>
    <message>
        <source>Your own table, as it was imported</source>
        <translation>Votre tableau, tel qu’il a été importé</translation>
    </message>
    <message>
        <source>Here: {meaning}</source>
        <translation>Ici&#xa0;: {meaning}</translation>
    </message>
    <message>
        <source>there are only {most}</source>
        <translation>il n’y en a que {most}</translation>
    </message>
    <message>
        <source>Data: {name}</source>
        <translation>Données&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Add a feature</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Remove a feature</source>
        <translation>Retirer une variable</translation>
    </message>
    <message>
        <source>Show the table from another side</source>
        <translation>Montrer le tableau d’un autre côté</translation>
    </message>
    <message>
        <source>Regenerate the data</source>
        <translation>Régénérer les données</translation>
    </message>
    <message>
        <source>1797 handwritten digits as images of 8 by 8 grey values.</source>
        <translation>1797 chiffres manuscrits en images de 8 sur 8 niveaux de gris.</translation>
    </message>
    <message>
        <source>5000 handwritten digits as images of 28 by 28 grey values: 500 of each, out of MNIST.</source>
        <translation>5000 chiffres manuscrits en images de 28 sur 28 niveaux de gris&#xa0;: 500 de chaque, tirés de MNIST.</translation>
    </message>
    <message>
        <source>A disc and rings around it, one class each.</source>
        <translation>Un disque et des anneaux autour de lui, chacun une classe.</translation>
    </message>
    <message>
        <source>A disc of one class inside a ring of the other; no straight line parts them.</source>
        <translation>Un disque d’une classe dans un anneau de l’autre&#x202f;; aucune droite ne les sépare.</translation>
    </message>
    <message>
        <source>A number that rises evenly across the plane: regression that one neuron can do.</source>
        <translation>Un nombre qui croît régulièrement à travers le plan&#xa0;: une régression qu’un seul neurone réussit.</translation>
    </message>
    <message>
        <source>A round Gaussian cloud for each class; with much noise they overlap for good.</source>
        <translation>Un nuage gaussien rond par classe&#x202f;; avec beaucoup de bruit, ils se recouvrent pour de bon.</translation>
    </message>
    <message>
        <source>An arm for each class, all from one centre.</source>
        <translation>Un bras par classe, tous issus d’un même centre.</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Ou exclusif</translation>
    </message>
    <message>
        <source>Four measures of 150 iris flowers of three species; drawn by petal length and width.</source>
        <translation>Quatre mesures de 150 iris de trois espèces&#x202f;; dessinées selon la longueur et la largeur des pétales.</translation>
    </message>
    <message>
        <source>Half circles that hook into each other, one class each.</source>
        <translation>Des demi-cercles accrochés l’un à l’autre, chacun une classe.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Chiffres manuscrits</translation>
    </message>
    <message>
        <source>Hills and hollows</source>
        <translation>Bosses et creux</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <translation>Chiffres MNIST</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Opposite quadrants belong together: the problem that one neuron can not solve.</source>
        <translation>Les quadrants opposés vont ensemble&#xa0;: le problème qu’un seul neurone ne peut résoudre.</translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation>Points peints</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anneaux</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Spirales</translation>
    </message>
    <message>
        <source>Three hills and three hollows: regression that needs hidden neurons.</source>
        <translation>Trois bosses et trois creux&#xa0;: une régression qui exige des neurones cachés.</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Deux gaussiennes</translation>
    </message>
    <message>
        <source>Two arms wind around each other almost two times: hard for a small network.</source>
        <translation>Deux bras s’enroulent l’un autour de l’autre sur presque deux tours&#xa0;: difficile pour un petit réseau.</translation>
    </message>
    <message>
        <source>Two clouds that a straight line parts; noise lets them overlap.</source>
        <translation>Deux nuages qu’une droite sépare&#x202f;; le bruit les fait se recouvrir.</translation>
    </message>
    <message>
        <source>Two-arm spiral</source>
        <translation>Spirale à deux bras</translation>
    </message>
    <message>
        <source>Your own points: paint, erase and move them on the decision map.</source>
        <translation>Vos propres points&#xa0;: peignez, effacez et déplacez-les sur la carte de décision.</translation>
    </message>
    <message>
        <source>each class: {train} train · {validation} validate · {test} test</source>
        <translation>chaque classe&#xa0;: {train} entraînement · {validation} validation · {test} test</translation>
    </message>
    <message>
        <source>half-width of a uniform shift of both coordinates</source>
        <translation>demi-largeur d’un décalage uniforme des deux coordonnées</translation>
    </message>
    <message>
        <source>share of the radius by which a point may be shifted before it is labelled</source>
        <translation>part du rayon dont un point peut être décalé avant de recevoir sa classe</translation>
    </message>
    <message>
        <source>standard deviation of a Gaussian added to both coordinates</source>
        <translation>écart type d’une gaussienne ajoutée aux deux coordonnées</translation>
    </message>
    <message>
        <source>standard deviation of a Gaussian added to every feature, in standard deviations of the feature</source>
        <translation>écart type d’une gaussienne ajoutée à chaque variable, en écarts types de la variable</translation>
    </message>
    <message>
        <source>standard deviation of a Gaussian, in radii of a half circle</source>
        <translation>écart type d’une gaussienne, en rayons d’un demi-cercle</translation>
    </message>
    <message>
        <source>standard deviation of a cloud; the centres are on a circle of radius 3</source>
        <translation>écart type d’un nuage&#xa0;; les centres sont sur un cercle de rayon 3</translation>
    </message>
    <message>
        <source>the variance of both coordinates goes from 0.5 at 0 to 4 at 0.5</source>
        <translation>la variance des deux coordonnées va de 0,5 à 0 jusqu’à 4 à 0,5</translation>
    </message>
    <message>
        <source>{name}: {train} train · {validation} validate · {test} test</source>
        <translation>{name}&#xa0;: {train} entraînement · {validation} validation · {test} test</translation>
    </message>
</context>
<context>
    <name>DecisionKey</name>
    <message>
        <source>errors: {0}</source>
        <translation>erreurs&#xa0;: {0}</translation>
    </message>
    <message>
        <source>filled: train
ring: test</source>
        <translation>plein&#xa0;: entraînement
anneau&#xa0;: test</translation>
    </message>
    <message>
        <source>{0} of {1} points drawn</source>
        <translation>{0} points dessinés sur {1}</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision map</source>
        <translation>Carte de décision</translation>
    </message>
    <message>
        <source>Move over the map to read the output there; click a point to keep it</source>
        <translation>Survolez la carte pour y lire la sortie&#x202f;; cliquez un point pour le garder</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>How sure the network is; with levels where the winning class leads the next one by one half; or the winning class alone</source>
        <translation>À quel point le réseau est sûr&#x202f;; avec des niveaux où la classe gagnante devance la suivante d’une moitié&#x202f;; ou la classe gagnante seule</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>The rows to draw: test rows, which the network never trains on, are rings; errors are the rows that it takes for another class</source>
        <translation>Les lignes à dessiner&#xa0;: les lignes de test, jamais apprises, sont des anneaux&#x202f;; les erreurs sont les lignes prises pour une autre classe</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Decision only</source>
        <translation>Décision seule</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seules</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Peindre</translation>
    </message>
    <message>
        <source>Paint, erase and move points with the mouse, or by Return at the cursor; the run goes on with them</source>
        <translation>Peindre, effacer et déplacer des points à la souris, ou par Entrée au curseur&#x202f;; l’entraînement continue avec eux</translation>
    </message>
    <message>
        <source>These inputs have no plane: look at the samples instead</source>
        <translation>Ces entrées n’ont pas de plan&#xa0;: regardez plutôt les exemples</translation>
    </message>
</context>
<context>
    <name>DiagramMarks</name>
    <message>
        <source>{count} dead</source>
        <translation>morts&#xa0;: {count}</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>morts</translation>
    </message>
</context>
<context>
    <name>DiagramPanel</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Schéma du réseau</translation>
    </message>
</context>
<context>
    <name>DiagramParts</name>
    <message>
        <source>batch normalisation</source>
        <translation>normalisation par lot</translation>
    </message>
    <message>
        <source>bias {0}</source>
        <translation>biais {0}</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelée</translation>
    </message>
    <message>
        <source>hidden layer {number}</source>
        <translation>la couche cachée {number}</translation>
    </message>
    <message>
        <source>hidden layer {number}, {activation}, neurons: {count}</source>
        <translation>couche cachée {number}, {activation}, neurones&#xa0;: {count}</translation>
    </message>
    <message>
        <source>inputs: {count}</source>
        <translation>entrées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>output layer, {activation}, neurons: {count}</source>
        <translation>couche de sortie, {activation}, neurones&#xa0;: {count}</translation>
    </message>
    <message>
        <source>residual link</source>
        <translation>lien résiduel</translation>
    </message>
    <message>
        <source>residual link around hidden layer {number}, from {start}</source>
        <translation>lien résiduel autour de la couche cachée {number}, depuis {start}</translation>
    </message>
    <message>
        <source>the inputs</source>
        <translation>les entrées</translation>
    </message>
    <message>
        <source>through a projection</source>
        <translation>à travers une projection</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>poids {0}</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} vers {target}</translation>
    </message>
</context>
<context>
    <name>DiagramReadings</name>
    <message>
        <source>a = f(z) +</source>
        <translation>a = f(z) +</translation>
    </message>
    <message>
        <source>batch normalisation takes the bias away again</source>
        <translation>la normalisation par lot retire le biais</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>click to set it</source>
        <translation>cliquez pour le fixer</translation>
    </message>
    <message>
        <source>click to switch it off</source>
        <translation>cliquez pour le désactiver</translation>
    </message>
    <message>
        <source>click to switch it on</source>
        <translation>cliquez pour l’activer</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>hidden {layer}, neuron {unit}</source>
        <translation>couche cachée {layer}, neurone {unit}</translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation>entrée {name}</translation>
    </message>
    <message>
        <source>mean activation</source>
        <translation>activation moyenne</translation>
    </message>
    <message>
        <source>output {unit}</source>
        <translation>sortie {unit}</translation>
    </message>
    <message>
        <source>residual link of hidden layer {layer}</source>
        <translation>lien résiduel de la couche cachée {layer}</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>the bias of {0}</source>
        <translation>le biais de {0}</translation>
    </message>
    <message>
        <source>the next layer&apos;s residual link carries it on</source>
        <translation>le lien résiduel de la couche suivante le prolonge</translation>
    </message>
    <message>
        <source>the weight of {0} → {1}</source>
        <translation>le poids de {0} → {1}</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>x P, learned: {0} × {1}</source>
        <translation>x P, appris&#xa0;: {0} × {1}</translation>
    </message>
    <message>
        <source>x as it is</source>
        <translation>x tel quel</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} paramètres</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (éteint)</translation>
    </message>
    <message>
        <source>{name}, not among the inputs</source>
        <translation>{name}, pas parmi les entrées</translation>
    </message>
</context>
<context>
    <name>DivergenceBanner</name>
    <message>
        <source>Retry with a tenth</source>
        <translation>Réessayer avec un dixième</translation>
    </message>
    <message>
        <source>A tenth of the learning rate, from the same start (can be undone)</source>
        <translation>Un dixième du taux d’apprentissage, du même départ (annulable)</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>A tenth of the learning rate</source>
        <translation>Un dixième du taux d’apprentissage</translation>
    </message>
    <message>
        <source>Once more from the start with learning rate {0}.</source>
        <translation>Encore une fois depuis le départ, avec le taux d’apprentissage {0}.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A disk does not answer; what you asked for comes when it does.</source>
        <translation>Un disque ne répond pas&#x202f;; ce que vous avez demandé viendra quand il répondra.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Ouverture de {name} …</translation>
    </message>
    <message>
        <source>This can not be opened</source>
        <translation>Ceci ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>{name} est ouvert.</translation>
    </message>
    <message>
        <source>Recovered {name}. It is not saved yet.</source>
        <translation>{name} est récupéré. Il n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Enregistrement de {name} …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Saved the experiment as {name}, without its run and its table.</source>
        <translation>L’expérience est enregistrée sous {name}, sans son entraînement ni son tableau.</translation>
    </message>
    <message>
        <source>Saved the experiment as {name}, without its run.</source>
        <translation>L’expérience est enregistrée sous {name}, sans son entraînement.</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}. Your work is still open.</source>
        <translation>{path} n’a pas pu être enregistré&#xa0;: {reason}. Votre travail est toujours ouvert.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>Draw a digit</source>
        <translation>Dessiner un chiffre</translation>
    </message>
    <message>
        <source>Pad to draw a digit on</source>
        <translation>Surface pour dessiner un chiffre</translation>
    </message>
    <message>
        <source>Draw with the left button; the right one wipes the pad. By keys: Space puts the pen down or lifts it, arrows move it</source>
        <translation>Dessinez avec le bouton gauche&#x202f;; le droit efface tout. Au clavier&#xa0;: Espace pose ou lève le stylo, les flèches le déplacent</translation>
    </message>
    <message>
        <source>What the network gets</source>
        <translation>Ce que reçoit le réseau</translation>
    </message>
    <message>
        <source>prob. p</source>
        <translation>prob. p</translation>
    </message>
    <message>
        <source>Probabilities of the drawn digit</source>
        <translation>Probabilités du chiffre dessiné</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Annuler le trait</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Retirer le dernier trait</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Wipe the pad</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Learn as ▾</source>
        <translation>Apprendre comme ▾</translation>
    </message>
    <message>
        <source>Add the drawing to the training images under the digit that it is meant to be</source>
        <translation>Ajouter le dessin aux images d’entraînement, sous le chiffre qu’il veut être</translation>
    </message>
    <message>
        <source>Learn the drawing as</source>
        <translation>Apprendre le dessin comme</translation>
    </message>
    <message>
        <source>Forget all drawn digits</source>
        <translation>Oublier tous les chiffres dessinés</translation>
    </message>
    <message>
        <source>Take the drawings out of the training images; the images of the set stay</source>
        <translation>Retirer les dessins des images d&apos;entraînement&#x202f;; les images du jeu restent</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Copies variées</translation>
    </message>
    <message>
        <source>Also learn {count} copies of each training image that are turned, sheared, scaled and shifted a little, as other hands write; they count as training rows</source>
        <translation>Apprendre aussi {count} copies de chaque image d’entraînement, un peu tournées, cisaillées, agrandies et décalées, comme écrivent d’autres mains&#x202f;; elles comptent comme lignes d’entraînement</translation>
    </message>
    <message>
        <source>Open the digits: this network has learnt other data</source>
        <translation>Ouvrez les chiffres&#xa0;: ce réseau a appris d’autres données</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Rien n’est encore dessiné</translation>
    </message>
    <message>
        <source>{rows} × {columns} grey values, made as the training images were: this is all it sees</source>
        <translation>{rows} × {columns} niveaux de gris, faits comme les images d’entraînement&#xa0;: c’est tout ce qu’il voit</translation>
    </message>
    <message>
        <source>Strangers’ digits are drawn on the pad …</source>
        <translation>Des chiffres d’inconnus sont dessinés sur la surface …</translation>
    </message>
    <message>
        <source>It looks like {0} (p = {1})</source>
        <translation>On dirait un {0} (p = {1})</translation>
    </message>
    <message>
        <source>Jittered copies</source>
        <translation>Copies variées</translation>
    </message>
    <message>
        <source>Learn a drawn {digit}</source>
        <translation>Apprendre un {digit} dessiné</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Draw a digit: with the mouse, or Space and arrow keys</source>
        <translation>Dessinez un chiffre&#xa0;: à la souris, ou avec Espace et les flèches</translation>
    </message>
    <message>
        <source>pen down</source>
        <translation>stylo posé</translation>
    </message>
    <message>
        <source>pen up</source>
        <translation>stylo levé</translation>
    </message>
    <message>
        <source>{pen}, {right} from the left, {down} from the top</source>
        <translation>{pen}, à {right} de la gauche, à {down} du haut</translation>
    </message>
    <message>
        <source>stroke {number}: from {start} to {end}</source>
        <translation>trait {number}&#xa0;: de {start} à {end}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Add a hidden layer</source>
        <translation>Ajouter une couche cachée</translation>
    </message>
    <message>
        <source>Copy a layer</source>
        <translation>Copier une couche</translation>
    </message>
    <message>
        <source>Remove a layer</source>
        <translation>Retirer une couche</translation>
    </message>
    <message>
        <source>Move a layer</source>
        <translation>Déplacer une couche</translation>
    </message>
    <message>
        <source>The layers are alike: they have changed their weights.</source>
        <translation>Les couches sont pareilles&#xa0;: elles ont échangé leurs poids.</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Changer l’activation</translation>
    </message>
    <message>
        <source>Change all activations</source>
        <translation>Changer toutes les activations</translation>
    </message>
    <message>
        <source>Change the dropout</source>
        <translation>Changer le dropout</translation>
    </message>
    <message>
        <source>Freeze a layer</source>
        <translation>Geler une couche</translation>
    </message>
    <message>
        <source>Let a layer learn again</source>
        <translation>Laisser une couche apprendre de nouveau</translation>
    </message>
    <message>
        <source>Switch batch normalisation on</source>
        <translation>Activer la normalisation par lot</translation>
    </message>
    <message>
        <source>Switch batch normalisation off</source>
        <translation>Désactiver la normalisation par lot</translation>
    </message>
    <message>
        <source>Switch the residual link on</source>
        <translation>Activer le lien résiduel</translation>
    </message>
    <message>
        <source>Switch the residual link off</source>
        <translation>Désactiver le lien résiduel</translation>
    </message>
    <message>
        <source>Switch all residual links on</source>
        <translation>Activer tous les liens résiduels</translation>
    </message>
    <message>
        <source>Switch all residual links off</source>
        <translation>Désactiver tous les liens résiduels</translation>
    </message>
    <message>
        <source>Change a layer&apos;s initial weights</source>
        <translation>Changer les poids initiaux d’une couche</translation>
    </message>
    <message>
        <source>Switch all batch normalisation on</source>
        <translation>Activer toute la normalisation par lot</translation>
    </message>
    <message>
        <source>Switch all batch normalisation off</source>
        <translation>Désactiver toute la normalisation par lot</translation>
    </message>
    <message>
        <source>Change the initial weights</source>
        <translation>Changer les poids initiaux</translation>
    </message>
    <message>
        <source>Change the neurons</source>
        <translation>Changer le nombre de neurones</translation>
    </message>
    <message>
        <source>Remove a neuron</source>
        <translation>Retirer un neurone</translation>
    </message>
    <message>
        <source>Switch a neuron off</source>
        <translation>Éteindre un neurone</translation>
    </message>
    <message>
        <source>Switch a neuron on</source>
        <translation>Rallumer un neurone</translation>
    </message>
    <message>
        <source>Switch a link off</source>
        <translation>Éteindre un lien</translation>
    </message>
    <message>
        <source>Switch a link on</source>
        <translation>Rallumer un lien</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>{name} is {value} now; training goes on from there.</source>
        <translation>{name} vaut maintenant {value}&#x202f;; l’entraînement continue à partir de là.</translation>
    </message>
    <message>
        <source>Put an input in</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Leave an input out</source>
        <translation>Retirer une entrée</translation>
    </message>
    <message>
        <source>Change the output</source>
        <translation>Changer la sortie</translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation>Changer la fonction de perte</translation>
    </message>
</context>
<context>
    <name>EntropyPanel</name>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>A pair of distributions whose figures are known by heart</source>
        <translation>Une paire de distributions dont on connaît les nombres par cœur</translation>
    </message>
    <message>
        <source>½ ¼ ⅛ ⅛ against even</source>
        <translation>½ ¼ ⅛ ⅛ contre uniforme</translation>
    </message>
    <message>
        <source>Fair coin against a loaded one</source>
        <translation>Pièce équilibrée contre pièce truquée</translation>
    </message>
    <message>
        <source>Loaded coin against a fair one</source>
        <translation>Pièce truquée contre pièce équilibrée</translation>
    </message>
    <message>
        <source>One-hot target against a prediction</source>
        <translation>Cible one-hot contre une prédiction</translation>
    </message>
    <message>
        <source>Two distributions to drag</source>
        <translation>Deux distributions à tirer</translation>
    </message>
    <message>
        <source>Drag a bar, or use the arrow keys: the others give way, and the sum stays 1</source>
        <translation>Tirez une barre, ou utilisez les flèches&#xa0;: les autres cèdent, et la somme reste 1</translation>
    </message>
    <message>
        <source>cross-entropy H(p, q)</source>
        <translation>entropie croisée H(p, q)</translation>
    </message>
    <message>
        <source>truth p</source>
        <translation>vérité p</translation>
    </message>
    <message>
        <source>belief q</source>
        <translation>croyance q</translation>
    </message>
    <message>
        <source>entropy H(p)</source>
        <translation>entropie H(p)</translation>
    </message>
    <message>
        <source>divergence KL(p‖q)</source>
        <translation>divergence KL(p‖q)</translation>
    </message>
</context>
<context>
    <name>EpochChart</name>
    <message>
        <source>1 epoch: {change}, {slope} an epoch</source>
        <translation>1 époque&#xa0;: {change}, {slope} par époque</translation>
    </message>
    <message>
        <source>{epochs} epochs: {change}, {slope} an epoch</source>
        <translation>{epochs} époques&#xa0;: {change}, {slope} par époque</translation>
    </message>
</context>
<context>
    <name>ExploreSentences</name>
    <message>
        <source>Answers none of the {rows} {part}</source>
        <translation>Ne répond à aucune des {rows} {part}</translation>
    </message>
    <message>
        <source>Answers the only {part}, rightly</source>
        <translation>Répond juste à la seule {part}</translation>
    </message>
    <message>
        <source>Answers the only {part}, wrongly</source>
        <translation>Répond faux à la seule {part}</translation>
    </message>
    <message>
        <source>Answers {answered} of {rows} {part}; {right} of those are right</source>
        <translation>Répond à {answered} des {rows} {part}&#x202f;; {right} de ces réponses sont justes</translation>
    </message>
    <message>
        <source>Beyond all training rows: {names}</source>
        <translation>Au-delà de toutes les lignes d’entraînement&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Does not answer the only {part}</source>
        <translation>Ne répond pas à la seule {part}</translation>
    </message>
    <message>
        <source>I don&apos;t know: the largest p is {p}, below {least}</source>
        <translation>Je ne sais pas&#xa0;: le plus grand p est {p}, sous {least}</translation>
    </message>
    <message>
        <source>The outputs are no numbers any more</source>
        <translation>Les sorties ne sont plus des nombres</translation>
    </message>
    <message>
        <source>all other directions
at their mean</source>
        <translation>toutes les autres directions
à leur moyenne</translation>
    </message>
    <message>
        <source>all other features
at their mean</source>
        <translation>toutes les autres variables
à leur moyenne</translation>
    </message>
    <message>
        <source>chosen: neuron {0}</source>
        <translation>choisi&#xa0;: neurone {0}</translation>
    </message>
    <message>
        <source>gradient g = {gradient}, of the 1 row of the next batch; learning rate η = {rate}</source>
        <translation>gradient g = {gradient}, celui de la seule ligne du lot suivant&#x202f;; taux d’apprentissage η = {rate}</translation>
    </message>
    <message>
        <source>gradient g = {gradient}, the mean over the {rows} rows of the next batch; learning rate η = {rate}</source>
        <translation>gradient g = {gradient}, la moyenne sur les {rows} lignes du lot suivant&#x202f;; taux d’apprentissage η = {rate}</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>entrée {0}</translation>
    </message>
    <message>
        <source>layer {0} · neuron {1} · {2}</source>
        <translation>couche {0} · neurone {1} · {2}</translation>
    </message>
    <message>
        <source>layer {0}, hinge lines: {1}</source>
        <translation>couche {0}, lignes de coude&#xa0;: {1}</translation>
    </message>
    <message>
        <source>off everywhere: neuron {0}</source>
        <translation>éteint partout&#xa0;: neurone {0}</translation>
    </message>
    <message>
        <source>output {0} · {1}</source>
        <translation>sortie {0} · {1}</translation>
    </message>
    <message>
        <source>test row</source>
        <translation>ligne de test</translation>
    </message>
    <message>
        <source>test rows</source>
        <translation>lignes de test</translation>
    </message>
    <message>
        <source>training row</source>
        <translation>ligne d’entraînement</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>lignes d’entraînement</translation>
    </message>
    <message>
        <source>validation row</source>
        <translation>ligne de validation</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>lignes de validation</translation>
    </message>
    <message>
        <source>{0}
target {1}</source>
        <translation>{0}
cible {1}</translation>
    </message>
    <message>
        <source>{0}
true: {1}</source>
        <translation>{0}
vraie&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} more are not drawn</source>
        <translation>{0} autres ne sont pas dessinées</translation>
    </message>
    <message>
        <source>{0} × {1}, largest |w| {2}</source>
        <translation>{0} × {1}, plus grand |w| {2}</translation>
    </message>
    <message>
        <source>{0} → neuron {1}: w = {2}, bias {3}</source>
        <translation>{0} → neurone {1}&#xa0;: w = {2}, biais {3}</translation>
    </message>
    <message>
        <source>{before} becomes {after} by the next step: it changes by {change}</source>
        <translation>{before} devient {after} au pas suivant&#xa0;: il change de {change}</translation>
    </message>
    <message>
        <source>{name}, p = {p}</source>
        <translation>{name}, p = {p}</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Training stopped</source>
        <translation>Entraînement arrêté</translation>
    </message>
    <message>
        <source>Something went wrong while training: {reason}</source>
        <translation>Quelque chose s’est mal passé pendant l’entraînement&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The experiment is as it was. Press Space to go on, or Ctrl+R to reset.</source>
        <translation>L’expérience est comme elle était. Appuyez sur Espace pour continuer, ou sur Ctrl+R pour réinitialiser.</translation>
    </message>
</context>
<context>
    <name>FanPanel</name>
    <message>
        <source>Seed fan</source>
        <translation>Éventail de graines</translation>
    </message>
    <message>
        <source>Losses with ten seeds</source>
        <translation>Pertes avec dix graines</translation>
    </message>
    <message>
        <source>Move over a curve, or press ↑ and ↓, to see its seed; click it, or press Return, to put that run on the table</source>
        <translation>Passez sur une courbe, ou appuyez sur ↑ et ↓, pour voir sa graine&#x202f;; un clic, ou Entrée, met cette exécution sur la table</translation>
    </message>
    <message>
        <source>Start to see how much of it is luck.</source>
        <translation>Lancez pour voir ce qui n’est que chance.</translation>
    </message>
    <message>
        <source>train, mean</source>
        <translation>entraînement, moyenne</translation>
    </message>
    <message>
        <source>test, mean</source>
        <translation>test, moyenne</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>Take seed {seed}</source>
        <translation>Prendre la graine {seed}</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Projects and experiments</source>
        <translation>Projets et expériences</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importer des images</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Project with its run</source>
        <translation>Projet avec son entraînement</translation>
    </message>
    <message>
        <source>Experiment alone</source>
        <translation>Expérience seule</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>The folder whose contents are listed</source>
        <translation>Le dossier dont le contenu est affiché</translation>
    </message>
    <message>
        <source>What is in the folder; Return opens a folder or takes a file</source>
        <translation>Ce que contient le dossier&#x202f;; Entrée ouvre un dossier ou prend un fichier</translation>
    </message>
    <message>
        <source>A name in this folder, or a whole path</source>
        <translation>Un nom dans ce dossier, ou un chemin complet</translation>
    </message>
    <message>
        <source>The kinds of files that are listed, or that is written</source>
        <translation>Les sortes de fichiers affichées, ou celle qui est écrite</translation>
    </message>
    <message>
        <source>Take what is chosen</source>
        <translation>Prendre ce qui est choisi</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Start from three spirals</source>
        <translation>Partir de trois spirales</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project or an experiment</source>
        <translation>Ouvrir un projet ou une expérience</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>The files that were opened or saved last</source>
        <translation>Les fichiers ouverts ou enregistrés en dernier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the experiment, its run and the panels that are open</source>
        <translation>Enregistrer l’expérience, son entraînement et les panneaux ouverts</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save under another name, or the experiment alone</source>
        <translation>Enregistrer sous un autre nom, ou l’expérience seule</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Importer des données…</translation>
    </message>
    <message>
        <source>Learn from a table of your own: CSV, Excel, LibreOffice, text, IDX or NumPy</source>
        <translation>Apprendre d’un tableau à vous&#xa0;: CSV, Excel, LibreOffice, texte, IDX ou NumPy</translation>
    </message>
    <message>
        <source>Import &amp;pictures…</source>
        <translation>Importer des i&amp;mages…</translation>
    </message>
    <message>
        <source>Learn from a folder that has a folder of PNG or JPEG files for each class</source>
        <translation>Apprendre d’un dossier qui contient, pour chaque classe, un dossier de fichiers PNG ou JPEG</translation>
    </message>
    <message>
        <source>Paste &amp;table…</source>
        <translation>Coller un &amp;tableau…</translation>
    </message>
    <message>
        <source>Learn from the cells that were copied in a spreadsheet</source>
        <translation>Apprendre des cellules copiées dans un tableur</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Exporter les &amp;données…</translation>
    </message>
    <message>
        <source>Write the present data as a CSV file that reads back to the same values</source>
        <translation>Écrire les données présentes dans un fichier CSV qui redonne les mêmes valeurs</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Forget where these files are; the files stay</source>
        <translation>Oublier où sont ces fichiers&#x202f;; les fichiers restent</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>Over- or underfitting</source>
        <translation>Sur- ou sous-apprentissage</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>gap: validation 0.00012 − train 0.00012 = +0.0001</source>
        <translation>écart&#xa0;: validation 0,00012 − entraînement 0,00012 = +0,0001</translation>
    </message>
    <message>
        <source>best: epoch 100,000 (validation 0.00012), now +0.1</source>
        <translation>meilleure&#xa0;: époque 100 000 (validation 0,00012), maintenant +0,1</translation>
    </message>
    <message>
        <source>Restore best</source>
        <translation>Rétablir la meilleure</translation>
    </message>
    <message>
        <source>Go back to the parameters of the epoch with the lowest held-out loss</source>
        <translation>Revenir aux paramètres de l’époque où la perte hors entraînement est la plus basse</translation>
    </message>
    <message>
        <source>No validation rows: the test rows judge, which is peeking.</source>
        <translation>Pas de lignes de validation&#xa0;: les lignes de test jugent, ce qui est regarder l’examen.</translation>
    </message>
    <message>
        <source>OVERFIT</source>
        <translation>SURAPPRENTISSAGE</translation>
    </message>
    <message>
        <source>GOOD</source>
        <translation>BON</translation>
    </message>
    <message>
        <source>UNDERFIT</source>
        <translation>SOUS-APPRENTISSAGE</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Hausse</translation>
    </message>
    <message>
        <source>{0} needs a held-out loss so far above its lowest (arrows step)</source>
        <translation>{0} demande une perte hors entraînement d’autant au-dessus de son minimum (pas par les flèches)</translation>
    </message>
    <message>
        <source>{0} needs such a gap between the losses, in parts of guessing (arrows step)</source>
        <translation>{0} demande un tel écart entre les pertes, en parts du hasard (pas par les flèches)</translation>
    </message>
    <message>
        <source>{0} is a training loss above that share of guessing (arrows step)</source>
        <translation>{0}&#xa0;: perte d’entraînement au-dessus de cette part du hasard (pas par les flèches)</translation>
    </message>
    <message>
        <source>{0}: held-out loss above its lowest by more than</source>
        <translation>{0}&#xa0;: perte hors entraînement au-dessus de son minimum de plus de</translation>
    </message>
    <message>
        <source>{0}: training loss above this share of guessing</source>
        <translation>{0}&#xa0;: perte d’entraînement au-dessus de cette part du hasard</translation>
    </message>
    <message>
        <source>{0}: everything else</source>
        <translation>{0}&#xa0;: tout le reste</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>and a gap of more than this share of guessing</source>
        <translation>et un écart de plus que cette part du hasard</translation>
    </message>
    <message>
        <source>The parameters of the best epoch are back.</source>
        <translation>Les paramètres de la meilleure époque sont revenus.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>What links show</source>
        <translation>Ce que montrent les liens</translation>
    </message>
    <message>
        <source>Links as wide as their weight, or as their gradient by its decade: a gradient that vanishes leaves thin links behind it</source>
        <translation>Des liens aussi larges que leur poids, ou que leur gradient par décade&#xa0;: un gradient qui disparaît laisse des liens minces</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradients</translation>
    </message>
</context>
<context>
    <name>FreezeMenu</name>
    <message>
        <source>layer 1</source>
        <translation>couche 1</translation>
    </message>
    <message>
        <source>layers 1 to {0}</source>
        <translation>couches 1 à {0}</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Search, as in: gradient</source>
        <translation>Chercher, par exemple&#xa0;: gradient</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Chercher dans le glossaire</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Up and down choose a word; what it means stands beside it</source>
        <translation>Haut et bas choisissent un mot&#x202f;; ce qu’il signifie est à côté</translation>
    </message>
    <message>
        <source>No word has this in it.</source>
        <translation>Aucun mot ne contient cela.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Read on: {word}</source>
        <translation>Lire la suite&#xa0;: {word}</translation>
    </message>
</context>
<context>
    <name>GradientHistoryPanel</name>
    <message>
        <source>Gradients over time</source>
        <translation>Gradients dans le temps</translation>
    </message>
    <message>
        <source>layer 1 over the last layer: 1/3 400 000 at the start, 1/3 400 000 now</source>
        <translation>couche 1 sur la dernière&#xa0;: 1/3 400 000 au départ, 1/3 400 000 maintenant</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs</source>
        <translation>Gradient de chaque couche au fil des époques</translation>
    </message>
    <message>
        <source>Colour scale of the gradients</source>
        <translation>Échelle de couleurs des gradients</translation>
    </message>
    <message>
        <source>One logarithmic scale for all layers, from 10⁻⁹ to 10, or as far as they explode; empty: not measured</source>
        <translation>Une échelle logarithmique pour toutes les couches, de 10⁻⁹ à 10, ou jusqu’où ils explosent&#x202f;; vide&#xa0;: non mesuré</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs, as lines</source>
        <translation>Gradient de chaque couche au fil des époques, en lignes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>A picture, layer by time, or a line for each layer</source>
        <translation>Une image, couche par temps, ou une ligne par couche</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>RMS of ∂L/∂W</source>
        <translation>RMS de ∂L/∂W</translation>
    </message>
</context>
<context>
    <name>GradientsPanel</name>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>layer 1 receives 1/3 400 000 of the last layer&apos;s gradient (6.5 decades)</source>
        <translation>la couche 1 reçoit 1/3 400 000 du gradient de la dernière (6,5 décades)</translation>
    </message>
    <message>
        <source>Gradient of every weight, a heatmap a layer</source>
        <translation>Gradient de chaque poids, une carte thermique par couche</translation>
    </message>
    <message>
        <source>Colour scale of the gradients</source>
        <translation>Échelle de couleurs des gradients</translation>
    </message>
    <message>
        <source>One logarithmic scale for all layers, from 10⁻⁹ to 10, or as far as they explode. Exact zeros stand outside: zero in this batch, or dead, because a unit is off for all data.</source>
        <translation>Une échelle logarithmique pour toutes les couches, de 10⁻⁹ à 10, ou jusqu’où ils explosent. Les zéros exacts sont à part&#xa0;: zéro dans ce lot, ou mort parce qu’un neurone est éteint pour toutes les données.</translation>
    </message>
    <message>
        <source>Whose gradient</source>
        <translation>Quel gradient</translation>
    </message>
    <message>
        <source>Gradient of the data loss, or of the L1 and L2 penalty apart from it</source>
        <translation>Gradient de la perte des données, ou de la pénalité L1 et L2 à part</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>pénalité</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour by size alone, or by sign: blue positive, orange negative</source>
        <translation>Couleur selon la taille seule, ou selon le signe&#xa0;: bleu positif, orange négatif</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>own scales</source>
        <translation>échelles propres</translation>
    </message>
    <message>
        <source>Each layer on its own linear scale, as often seen: a trap that makes every layer look equally alive</source>
        <translation>Chaque couche sur sa propre échelle linéaire, comme on le voit souvent&#xa0;: un piège qui donne à toutes l’air aussi vivantes</translation>
    </message>
    <message>
        <source>prove</source>
        <translation>prouver</translation>
    </message>
    <message>
        <source>Below each layer the largest relative error of back-propagation against central differences, in float64 at the live weights, once a second</source>
        <translation>Sous chaque couche la plus grande erreur relative de la rétropropagation face aux différences centrées, en float64 aux poids du moment, une fois par seconde</translation>
    </message>
    <message>
        <source>Press Space to train</source>
        <translation>Appuyez sur Espace pour entraîner</translation>
    </message>
    <message>
        <source>Each layer has its own scale: equal colours are not equal gradients</source>
        <translation>Chaque couche a sa propre échelle&#xa0;: mêmes couleurs ne veut pas dire mêmes gradients</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This could not be drawn; the crash log says why. Everything else goes on.</source>
        <translation>Ceci n’a pas pu être dessiné&#x202f;; le journal des plantages dit pourquoi. Tout le reste continue.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>{title} – lecturer&apos;s copy</source>
        <translation>{title} – exemplaire de l’enseignant</translation>
    </message>
    <message>
        <source>Made with Neural Network Playground {version} from the lesson “{name}”.</source>
        <translation>Fait avec Neural Network Playground {version} d’après la leçon «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>À observer</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}&#xa0;:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>seeds: data {data}, training {training}</source>
        <translation>graines&#xa0;: données {data}, entraînement {training}</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>époque {epoch}</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>perte de test</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitude de test</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>Completed passes over the training set</source>
        <translation>Passages complets sur le jeu d’entraînement</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>Mean loss over the training set; of the last epoch while it trains</source>
        <translation>Perte moyenne sur le jeu d’entraînement&#x202f;; de la dernière époque pendant l’entraînement</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>perte de test</translation>
    </message>
    <message>
        <source>Mean loss over the test set, which is never trained on</source>
        <translation>Perte moyenne sur le jeu de test, jamais appris</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitude de test</translation>
    </message>
    <message>
        <source>Share of the test set whose most probable class is the right one</source>
        <translation>Part du jeu de test dont la classe la plus probable est la bonne</translation>
    </message>
    <message>
        <source>test error</source>
        <translation>erreur de test</translation>
    </message>
    <message>
        <source>Root of the mean squared error over the test set (RMSE), or its mean absolute error (MAE), in the unit of the number that is predicted</source>
        <translation>Racine de l’erreur quadratique moyenne sur le jeu de test (RMSE), ou son erreur absolue moyenne (MAE), dans l’unité du nombre prédit</translation>
    </message>
    <message>
        <source>test R²</source>
        <translation>R² de test</translation>
    </message>
    <message>
        <source>test MAE</source>
        <translation>MAE de test</translation>
    </message>
    <message>
        <source>test RMSE</source>
        <translation>RMSE de test</translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>dead</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>There is nothing to say about this.</source>
        <translation>Il n’y a rien à en dire.</translation>
    </message>
</context>
<context>
    <name>HelpPopover</name>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Fermer l’aide (Échap)</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Look this word up in the glossary</source>
        <translation>Chercher ce mot dans le glossaire</translation>
    </message>
</context>
<context>
    <name>HingeLines</name>
    <message>
        <source>Hinge lines</source>
        <translation>Lignes de coude</translation>
    </message>
    <message>
        <source>Where the neurons of a layer switch, z = 0: ReLU is off on one side. Click a line to choose its neuron</source>
        <translation>Là où les neurones d’une couche basculent, z = 0&#xa0;: ReLU est éteint d’un côté. Cliquez une ligne pour choisir son neurone</translation>
    </message>
    <message>
        <source>No hinges</source>
        <translation>Sans coudes</translation>
    </message>
    <message>
        <source>Hinges {0}</source>
        <translation>Coudes {0}</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>No more hints</source>
        <translation>Plus de conseils</translation>
    </message>
    <message>
        <source>Off for good; the Help menu brings them back</source>
        <translation>Désactivés pour de bon&#x202f;; le menu Aide les ramène</translation>
    </message>
    <message>
        <source>Hide this hint; it does not come again</source>
        <translation>Masquer ce conseil&#x202f;; il ne revient pas</translation>
    </message>
    <message>
        <source>Hide this hint</source>
        <translation>Masquer ce conseil</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Space starts and pauses; &lt; and &gt; change how fast it goes.</source>
        <translation>Espace démarre et met en pause&#xa0;; &lt; et &gt; changent la vitesse.</translation>
    </message>
    <message>
        <source>Move over a neuron: the decision map shows what that neuron sees.</source>
        <translation>Survolez un neurone&#xa0;: la carte de décision montre ce que voit ce neurone.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes every change back, one by one.</source>
        <translation>Ctrl+Z annule tous les changements, un par un.</translation>
    </message>
    <message>
        <source>Drag the bar below the panels to see any earlier epoch again.</source>
        <translation>Tirez la barre sous les panneaux pour revoir une époque passée.</translation>
    </message>
    <message>
        <source>Click a link to type its weight; drag a hidden layer to another place.</source>
        <translation>Cliquez sur un lien pour saisir son poids&#x202f;; tirez une couche cachée à une autre place.</translation>
    </message>
    <message>
        <source>F1 explains what has the focus, Shift+F1 what you click; the house leads home.</source>
        <translation>F1 explique ce qui a le focus, Maj+F1 ce que vous cliquez&#x202f;; la maison ramène à l’accueil.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>The first rows of the file as they stand in it</source>
        <translation>Les premières lignes du fichier, telles qu’elles y sont</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Learn from these rows instead of the present data; Undo brings those back</source>
        <translation>Apprendre de ces lignes au lieu des données présentes&#x202f;; Annuler les ramène</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>The column that the network is to predict</source>
        <translation>La colonne que le réseau doit prédire</translation>
    </message>
    <message>
        <source>Whether the column holds classes to tell apart or numbers to come close to</source>
        <translation>Si la colonne contient des classes à distinguer ou des nombres à approcher</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>What becomes of rows in which a feature is missing</source>
        <translation>Ce que deviennent les lignes où une variable manque</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Cellules manquantes</translation>
    </message>
    <message>
        <source>Drop rows</source>
        <translation>Omettre les lignes</translation>
    </message>
    <message>
        <source>Use the mean</source>
        <translation>Prendre la moyenne</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Garder ensemble</translation>
    </message>
    <message>
        <source>Rows with the same value in this column, such as one patient, lie in one part of the split: the test then asks about somebody new</source>
        <translation>Les lignes de même valeur dans cette colonne, par exemple d’un même patient, restent dans une seule partie&#xa0;: le test interroge alors sur quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller images need fewer inputs and learn faster</source>
        <translation>Des images plus petites demandent moins d’entrées et s’apprennent plus vite</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>Quelques-unes des images</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name} …</translation>
    </message>
    <message>
        <source>{count} rows read so far. “Cancel” stops it and leaves everything as it is.</source>
        <translation>{count} lignes lues jusqu’ici. «&#x202f;Annuler&#x202f;» arrête la lecture et laisse tout en l’état.</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>The rows are made ready. “Cancel” stops it and leaves everything as it is.</source>
        <translation>Les lignes sont préparées. «&#x202f;Annuler&#x202f;» arrête cela et laisse tout en l’état.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>pasted table</source>
        <translation>tableau collé</translation>
    </message>
    <message>
        <source>{name} is nothing that is read here: copy a table (CSV, Excel, text), a project, an experiment or a folder of pictures.</source>
        <translation>{name} n’est pas lu ici&#xa0;: copiez un tableau (CSV, Excel, texte), un projet, une expérience ou un dossier d’images.</translation>
    </message>
    <message>
        <source>These are the data on the table already.</source>
        <translation>Ce sont déjà les données présentes.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Tableau à virgules</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Enregistrement de {name} …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>{name} can not be written: {reason}</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>InspectorColumn</name>
    <message>
        <source>The settings have no room beside the panels: View, Experiment opens them.</source>
        <translation>Les réglages n&apos;ont pas la place à côté des vues&#xa0;: Affichage, Expérience les ouvre.</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Keys while presenting</source>
        <translation>Touches pendant la présentation</translation>
    </message>
    <message>
        <source>Present, and back to the window</source>
        <translation>Présenter, et retour à la fenêtre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Train and pause</source>
        <translation>Entraîner et faire une pause</translation>
    </message>
    <message>
        <source>Page ↓  Page ↑</source>
        <translation>Page ↓  Page ↑</translation>
    </message>
    <message>
        <source>The rest of the step, the next one, and back</source>
        <translation>Le reste de l’étape, la suivante, et retour</translation>
    </message>
    <message>
        <source>Prepared demonstrations, outside a lesson</source>
        <translation>Démonstrations préparées, hors d’une leçon</translation>
    </message>
    <message>
        <source>Spotlight on the panel under the pointer</source>
        <translation>Projecteur sur le panneau sous le pointeur</translation>
    </message>
    <message>
        <source>That panel over the whole screen, and back</source>
        <translation>Ce panneau sur tout l’écran, et retour</translation>
    </message>
    <message>
        <source>Shift S, Z</source>
        <translation>Maj S, Z</translation>
    </message>
    <message>
        <source>The same for the panel with the focus</source>
        <translation>La même chose pour le panneau qui a le focus</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Texte plus grand et plus petit</translation>
    </message>
    <message>
        <source>Slower and faster</source>
        <translation>Plus lent et plus vite</translation>
    </message>
    <message>
        <source>Next panel, read it aloud, its numbers as a table</source>
        <translation>Panneau suivant, le lire à voix haute, ses nombres en tableau</translation>
    </message>
    <message>
        <source>Move that panel, or make it larger</source>
        <translation>Déplacer ce panneau, ou l’agrandir</translation>
    </message>
    <message>
        <source>Undo, as always</source>
        <translation>Annuler, comme toujours</translation>
    </message>
    <message>
        <source>Count the hands of a vote; Enter goes on</source>
        <translation>Compter les mains d’un vote&#x202f;; Entrée continue</translation>
    </message>
    <message>
        <source>Swap the screens of the room and of the notes</source>
        <translation>Échanger les écrans de la salle et des notes</translation>
    </message>
    <message>
        <source>Black screen; training waits</source>
        <translation>Écran noir&#x202f;; l’entraînement attend</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Cette vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>LabButton</name>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>Lab: {0} ▾</source>
        <translation>Labo&#xa0;: {0} ▾</translation>
    </message>
    <message>
        <source>Arrange the panels for another question. {0}</source>
        <translation>Disposer les panneaux pour une autre question. {0}</translation>
    </message>
</context>
<context>
    <name>LandscapePanel</name>
    <message>
        <source>Loss landscape</source>
        <translation>Paysage de la perte</translation>
    </message>
    <message>
        <source>{0} loss here {1}; on this plane from {2} to {3}: a plateau</source>
        <translation>{0}&#xa0;: perte ici {1}&#x202f;; sur ce plan de {2} à {3}&#xa0;: un plateau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>first direction</source>
        <translation>première direction</translation>
    </message>
    <message>
        <source>second direction</source>
        <translation>deuxième direction</translation>
    </message>
    <message>
        <source>NaN, ∞</source>
        <translation>NaN, ∞</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on</source>
        <translation>La langue de la fenêtre, à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Suivre le bureau</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>LayerBar</name>
    <message>
        <source>Neurons of hidden layer {n}</source>
        <translation>Neurones de la couche cachée {n}</translation>
    </message>
    <message>
        <source>Activation of hidden layer {n}: what each neuron does to its sum</source>
        <translation>Activation de la couche cachée {n}&#xa0;: ce que chaque neurone fait de sa somme</translation>
    </message>
    <message>
        <source>One neuron fewer in hidden layer {n}; the others keep on</source>
        <translation>Un neurone de moins dans la couche cachée {n}&#x202f;; les autres restent</translation>
    </message>
    <message>
        <source>One more neuron in hidden layer {n}; the others keep on</source>
        <translation>Un neurone de plus dans la couche cachée {n}&#x202f;; les autres restent</translation>
    </message>
    <message>
        <source>More for hidden layer {n}: dropout, initial weights, residual link, normalise, copy, move, remove</source>
        <translation>Plus pour la couche cachée {n}&#xa0;: dropout, poids initiaux, lien résiduel, normaliser, copier, déplacer, retirer</translation>
    </message>
    <message>
        <source>Neurons of hidden layer {n}: type how many, from 1 to 256</source>
        <translation>Neurones de la couche cachée {n}&#xa0;: saisissez combien, de 1 à 256</translation>
    </message>
</context>
<context>
    <name>LayerTimeMap</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
</context>
<context>
    <name>LayoutFields</name>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>How letters are written down: look at the ones with accents</source>
        <translation>Comment les lettres sont écrites&#xa0;: regardez celles qui ont des accents</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Ce qui se trouve entre deux cellules</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule &#x202f;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Barre verticale  |</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Marque décimale</translation>
    </message>
    <message>
        <source>What stands before the decimals of a number</source>
        <translation>Ce qui précède les décimales d’un nombre</translation>
    </message>
    <message>
        <source>Point  0.5</source>
        <translation>Point  0.5</translation>
    </message>
    <message>
        <source>Comma  0,5</source>
        <translation>Virgule  0,5</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Whether the first row holds the names of the columns</source>
        <translation>Si la première ligne contient les noms des colonnes</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>How many rows are read; a part is enough to try things out</source>
        <translation>Combien de lignes sont lues&#x202f;; une partie suffit pour essayer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>les {count} premières</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The sheet of the spreadsheet that is read</source>
        <translation>La feuille du classeur qui est lue</translation>
    </message>
</context>
<context>
    <name>LecturerWindow</name>
    <message>
        <source>There is only one screen.</source>
        <translation>Il n’y a qu’un écran.</translation>
    </message>
    <message>
        <source>The room sees screen {room}, the notes belong to screen {notes}; X swaps them.</source>
        <translation>La salle voit l’écran {room}, les notes sont sur l’écran {notes}&#x202f;; X les échange.</translation>
    </message>
    <message>
        <source>The second screen is gone, and the notes with it; the lecture goes on. Ctrl+Shift+L opens them here.</source>
        <translation>Le deuxième écran a disparu, et les notes avec lui&#x202f;; le cours continue. Ctrl+Maj+L les ouvre ici.</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Chain rule</source>
        <translation>Règle de la chaîne</translation>
    </message>
    <message>
        <source>sample 100: 1/3 400 000 of the error signal arrives in layer 1 (6.5 decades)</source>
        <translation>exemple 100&#xa0;: 1/3 400 000 du signal d’erreur arrive à la couche 1 (6,5 décades)</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>layer 20 · softplus</source>
        <translation>couche 20 · softplus</translation>
    </message>
    <message>
        <source>left</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>× slopes</source>
        <translation>× pentes</translation>
    </message>
    <message>
        <source>× weights</source>
        <translation>× poids</translation>
    </message>
    <message>
        <source>mean |f′(z)|</source>
        <translation>|f′(z)| moyen</translation>
    </message>
    <message>
        <source>× normalisation</source>
        <translation>× normalisation</translation>
    </message>
    <message>
        <source>× residual link</source>
        <translation>× lien résiduel</translation>
    </message>
    <message>
        <source>what is left; mark: the slopes alone, at best</source>
        <translation>ce qui reste&#x202f;; repère&#xa0;: les pentes seules, au mieux</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>ce qui reste</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>non fini</translation>
    </message>
    <message>
        <source>dead: no signal at all</source>
        <translation>mort&#xa0;: aucun signal</translation>
    </message>
</context>
<context>
    <name>LessonDock</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The step before (Ctrl+Page up)</source>
        <translation>L’étape précédente (Ctrl+Page haut)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next step (Ctrl+Page down)</source>
        <translation>L’étape suivante (Ctrl+Page bas)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Show the notes for the lecturer below the step</source>
        <translation>Montrer les notes de l’enseignant sous l’étape</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Try freely; Lessons, Back to the lesson takes it up again</source>
        <translation>Essayez librement&#x202f;; Leçons, Retour à la leçon la reprend</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
</context>
<context>
    <name>LessonExport</name>
    <message>
        <source>{name} can not be written: {reason}</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>LessonLock</name>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>This lesson locks: {names}.</source>
        <translation>Cette leçon verrouille&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This lesson hides: {names}.</source>
        <translation>Cette leçon masque&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{locked} The switch “Open everything” in the lesson lifts it.</source>
        <translation>{locked} L’interrupteur «&#x202f;Tout ouvrir&#x202f;» de la leçon le lève.</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>Le&amp;ssons</source>
        <translation>L&amp;eçons</translation>
    </message>
    <message>
        <source>A lecture step by step, and what a class takes home from it</source>
        <translation>Un cours pas à pas, et ce qu&apos;une classe en emporte</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>Give a lesson of your own, from its file</source>
        <translation>Donner une leçon à soi, à partir de son fichier</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Quitter la leçon</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Retour à la leçon</translation>
    </message>
    <message>
        <source>On to what this step still holds back, or to the next</source>
        <translation>Passer à ce que cette étape cache encore, ou à la suivante</translation>
    </message>
    <message>
        <source>Back to the step before, as it is set up</source>
        <translation>Revenir à l&apos;étape précédente, telle qu&apos;elle est préparée</translation>
    </message>
    <message>
        <source>Put the lesson aside; what is on the table stays</source>
        <translation>Mettre la leçon de côté&#x202f;; ce qui est sur la table reste</translation>
    </message>
    <message>
        <source>Go on at the step where the lesson was left</source>
        <translation>Reprendre à l&apos;étape où la leçon a été quittée</translation>
    </message>
    <message>
        <source>Lecturer&apos;s window</source>
        <translation>Fenêtre de l’enseignant</translation>
    </message>
    <message>
        <source>Notes, what comes next and a clock, on a screen of their own (Ctrl+Shift+L)</source>
        <translation>Notes, la suite et une horloge, sur un écran à part (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Save worksheet…</source>
        <translation>Enregistrer la feuille de travail…</translation>
    </message>
    <message>
        <source>The lesson with pictures, questions and seeds, as a web page or PDF for a class</source>
        <translation>La leçon avec images, questions et graines, en page web ou en PDF pour une classe</translation>
    </message>
    <message>
        <source>Save lecturer&apos;s copy…</source>
        <translation>Enregistrer l’exemplaire de l’enseignant…</translation>
    </message>
    <message>
        <source>The worksheet with its answers, the votes of the room and the notes</source>
        <translation>La feuille de travail avec ses réponses, les votes de la salle et les notes</translation>
    </message>
    <message>
        <source>Save replay page…</source>
        <translation>Enregistrer la page de relecture…</translation>
    </message>
    <message>
        <source>The lesson as one web page in which every run plays again, on any phone</source>
        <translation>La leçon en une page web où chaque entraînement se rejoue, sur tout téléphone</translation>
    </message>
    <message>
        <source>{title} (not in the 45 minutes)</source>
        <translation>{title} (hors des 45 minutes)</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Leçons (*.md)</translation>
    </message>
</context>
<context>
    <name>LessonPlayer</name>
    <message>
        <source>This step can not be set up: {reason}</source>
        <translation>Cette étape ne peut pas être installée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The lesson waits at step {step}: “Back to the lesson” in its menu goes on.</source>
        <translation>La leçon attend à l’étape {step}&#xa0;: «&#x202f;Retour à la leçon&#x202f;» dans son menu continue.</translation>
    </message>
</context>
<context>
    <name>LessonReplay</name>
    <message>
        <source>Save replay page</source>
        <translation>Enregistrer la page de relecture</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Recording the lesson …</source>
        <translation>Enregistrement de la leçon …</translation>
    </message>
    <message>
        <source>The replay page was not made: {reason}</source>
        <translation>La page de relecture n’a pas été faite&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Saved the replay page as {name}.</source>
        <translation>Page de relecture enregistrée sous {name}.</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>Open everything</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Lift the locks of this lesson, for this window</source>
        <translation>Lever les verrous de cette leçon, pour cette fenêtre</translation>
    </message>
</context>
<context>
    <name>LogitsPanel</name>
    <message>
        <source>Drag the logits</source>
        <translation>Tirez les logits</translation>
    </message>
    <message>
        <source>Logits to drag</source>
        <translation>Logits à tirer</translation>
    </message>
    <message>
        <source>Drag a logit; click a class to make it the target. Arrow keys do the same, Return picks the target</source>
        <translation>Tirez un logit&#x202f;; cliquez une classe pour en faire la cible. Les flèches font de même, Entrée choisit la cible</translation>
    </message>
    <message>
        <source>Follow the network</source>
        <translation>Suivre le réseau</translation>
    </message>
    <message>
        <source>Take the logits of the shown sample; off, they are yours to drag</source>
        <translation>Prendre les logits de l’exemple montré&#x202f;; sinon, c’est vous qui les tirez</translation>
    </message>
    <message>
        <source>+5 to all</source>
        <translation>+5 à tous</translation>
    </message>
    <message>
        <source>Add 5 to every logit: softmax sees differences only, so nothing changes</source>
        <translation>Ajouter 5 à chaque logit&#xa0;: softmax ne voit que les différences, donc rien ne change</translation>
    </message>
    <message>
        <source>Confidently wrong</source>
        <translation>Sûr et faux</translation>
    </message>
    <message>
        <source>Logits that are very sure of a wrong class: compare the two gradients</source>
        <translation>Des logits très sûrs d’une classe fausse&#xa0;: comparez les deux gradients</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Divides the logits: a low one sharpens the probabilities, a high one evens</source>
        <translation>Divise les logits&#xa0;: basse, elle aiguise les probabilités&#x202f;; haute, elle les égalise</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>logit z</translation>
    </message>
    <message>
        <source>prob. p</source>
        <translation>prob. p</translation>
    </message>
    <message>
        <source>∂/∂z</source>
        <translation>∂/∂z</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>pénalité</translation>
    </message>
    <message>
        <source>best: epoch {0}</source>
        <translation>meilleure&#xa0;: époque {0}</translation>
    </message>
    <message>
        <source>best: epoch {0}, now +{1}</source>
        <translation>meilleure&#xa0;: époque {0}, maintenant +{1}</translation>
    </message>
    <message>
        <source>guessing: ln {0} = {1}</source>
        <translation>au hasard&#xa0;: ln {0} = {1}</translation>
    </message>
    <message>
        <source>guessing by the shares: {0}</source>
        <translation>au hasard selon les parts&#xa0;: {0}</translation>
    </message>
    <message>
        <source>guessing the mean: {0}</source>
        <translation>répondre la moyenne&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
</context>
<context>
    <name>MapKey</name>
    <message>
        <source>Key of the map</source>
        <translation>Légende de la carte</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>row {0}</source>
        <translation>ligne {0}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Open, save, import and share</source>
        <translation>Ouvrir, enregistrer, importer et partager</translation>
    </message>
    <message>
        <source>Undo, redo and paste</source>
        <translation>Annuler, rétablir et coller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>Play, step and start again</source>
        <translation>Lancer, avancer pas à pas et recommencer</translation>
    </message>
    <message>
        <source>Freeze test &amp;of</source>
        <translation>Test de gel &amp;de</translation>
    </message>
    <message>
        <source>Race this network against itself with so many of its first layers frozen</source>
        <translation>Faire courir ce réseau contre lui-même, ses premières couches jusque-là étant gelées</translation>
    </message>
    <message>
        <source>&amp;Labs</source>
        <translation>&amp;Labos</translation>
    </message>
    <message>
        <source>Panels arranged for one question, with its first example</source>
        <translation>Des panneaux disposés pour une question, avec son premier exemple</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>Ex&amp;emples</translation>
    </message>
    <message>
        <source>Experiments that are ready to play</source>
        <translation>Des expériences prêtes à être lancées</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>{lab}, view by view</source>
        <translation>{lab}, vue par vue</translation>
    </message>
    <message>
        <source>One panel of this lab at a time, and what to see</source>
        <translation>Un panneau de ce labo à la fois, et ce qu&apos;il y a à voir</translation>
    </message>
    <message>
        <source>What is shown, where and how</source>
        <translation>Ce qui est montré, où et comment</translation>
    </message>
    <message>
        <source>Show or hide the fields of data, network and training</source>
        <translation>Montrer ou cacher les champs des données, du réseau et de l&apos;entraînement</translation>
    </message>
    <message>
        <source>&amp;Read and hear</source>
        <translation>&amp;Lire et entendre</translation>
    </message>
    <message>
        <source>Panels in sentences, tables and tones</source>
        <translation>Les panneaux en phrases, en tableaux et en sons</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <translation>Les couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Suivre le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Mark negative values</source>
        <translation>&amp;Marquer les valeurs négatives</translation>
    </message>
    <message>
        <source>Hatch negative values in heatmaps and pictures: no colour is needed</source>
        <translation>Hachurer les valeurs négatives des cartes et des images&#xa0;: aucune couleur n’est nécessaire</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>What is what, and help with the first steps</source>
        <translation>Ce que sont les choses, et une aide pour les premiers pas</translation>
    </message>
    <message>
        <source>&amp;Comment on presets</source>
        <translation>&amp;Commentaire des préréglages</translation>
    </message>
    <message>
        <source>What to see in a preset, why, and what goes wrong, under the toolbar</source>
        <translation>Ce qu’il faut voir dans un préréglage, pourquoi, et ce qui se passe mal, sous la barre d’outils</translation>
    </message>
    <message>
        <source>&amp;Hints for beginners</source>
        <translation>&amp;Conseils pour débuter</translation>
    </message>
    <message>
        <source>One line at a time, when it helps; from the first</source>
        <translation>Une ligne à la fois, quand elle aide&#x202f;; depuis la première</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Version, licences, and what to copy into a report</source>
        <translation>La version, les licences, et ce qu&apos;il faut copier dans un rapport</translation>
    </message>
</context>
<context>
    <name>MetricPanel</name>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Equal steps for equal factors: small losses stay visible</source>
        <translation>Des pas égaux pour des facteurs égaux&#xa0;: les petites pertes restent visibles</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>lisser</translation>
    </message>
    <message>
        <source>Draw the mean of about the last ten epochs, the newest counting most; what was measured stays behind it, pale</source>
        <translation>Dessiner la moyenne des quelque dix dernières époques, la plus récente comptant le plus&#x202f;; les mesures restent derrière, pâles</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cadrer</translation>
    </message>
    <message>
        <source>Show the whole run again and follow new points (double click)</source>
        <translation>Montrer de nouveau tout l’entraînement et suivre les nouveaux points (double clic)</translation>
    </message>
    <message>
        <source>Fit the chart to the whole run</source>
        <translation>Ajuster la courbe à tout l’entraînement</translation>
    </message>
    <message>
        <source>Wheel zooms around the mouse, or the axis under it; drag moves, right drag stretches, double click shows everything; the upright line goes back in time. By keys: + − zoom, Ctrl and arrows move, with Shift they stretch, Ctrl+Home shows everything, ← → go in time, ↑ ↓ move a measuring line</source>
        <translation>La molette zoome autour de la souris, ou sur l’axe au-dessous&#x202f;; glisser déplace, glisser avec le bouton droit étire, un double clic montre tout&#x202f;; la ligne verticale remonte le temps. Au clavier&#xa0;: + − zooment, Ctrl et les flèches déplacent, avec Maj elles étirent, Ctrl+Début montre tout, ← → vont dans le temps, ↑ ↓ bougent une ligne de mesure</translation>
    </message>
    <message>
        <source>&amp;Fit to the whole run</source>
        <translation>&amp;Ajuster à tout l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmique</translation>
    </message>
    <message>
        <source>&amp;Measure between two lines</source>
        <translation>&amp;Mesurer entre deux lignes</translation>
    </message>
    <message>
        <source>Two lines to put on two epochs; what lies between them is told</source>
        <translation>Deux lignes à poser sur deux époques&#x202f;; ce qui les sépare est indiqué</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>{part}, smoothed</source>
        <translation>{part}, lissé</translation>
    </message>
    <message>
        <source>overflow in epoch {0}</source>
        <translation>débordement à l’époque {0}</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>débordement</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>sigmoid: mean |f′| 0.123, saturated 100 %, no slope 100 %, dead units 123 of 256</source>
        <translation>sigmoïde&#xa0;: |f′| moyen 0,123, saturé 100&#x202f;%, sans pente 100&#x202f;%, neurones morts 123 sur 256</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>The hidden layer whose activation is looked at</source>
        <translation>La couche cachée dont on regarde l’activation</translation>
    </message>
    <message>
        <source>Saturated: the slope is above 0 and below {0} % of the steepest</source>
        <translation>Saturé&#xa0;: la pente est au-dessus de 0 et sous {0}&#x202f;% de la plus forte</translation>
    </message>
    <message>
        <source>No hidden layer: nothing to look at. Add one with +</source>
        <translation>Pas de couche cachée&#xa0;: rien à regarder. Ajoutez-en une avec +</translation>
    </message>
</context>
<context>
    <name>MicroscopeView</name>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>no slope</source>
        <translation>sans pente</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>&amp;Move panel</source>
        <translation>&amp;Déplacer le panneau</translation>
    </message>
    <message>
        <source>&amp;As a tab beside</source>
        <translation>En &amp;onglet à côté de</translation>
    </message>
    <message>
        <source>In the same place as another one; a tab chooses between them</source>
        <translation>À la même place qu&apos;un autre&#x202f;; un onglet choisit entre eux</translation>
    </message>
    <message>
        <source>In a window of its &amp;own</source>
        <translation>Dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>To the &amp;left edge</source>
        <translation>Au bord &amp;gauche</translation>
    </message>
    <message>
        <source>To the &amp;right edge</source>
        <translation>Au bord &amp;droit</translation>
    </message>
    <message>
        <source>To the &amp;top edge</source>
        <translation>Au bord &amp;supérieur</translation>
    </message>
    <message>
        <source>To the &amp;bottom edge</source>
        <translation>Au bord &amp;inférieur</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Plus &amp;large</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Plus é&amp;troit</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>Plus &amp;haut</translation>
    </message>
    <message>
        <source>Low&amp;er</source>
        <translation>Plus &amp;bas</translation>
    </message>
    <message>
        <source>Nothing that can be moved</source>
        <translation>Rien qui se déplace</translation>
    </message>
    <message>
        <source>The network stays in the middle. F6 goes to a panel beside it, which can be moved.</source>
        <translation>Le réseau reste au milieu. F6 va à un panneau voisin, qui se déplace.</translation>
    </message>
    <message>
        <source>{panel} is at the left edge now.</source>
        <translation>{panel} est maintenant au bord gauche.</translation>
    </message>
    <message>
        <source>{panel} is at the right edge now.</source>
        <translation>{panel} est maintenant au bord droit.</translation>
    </message>
    <message>
        <source>{panel} is at the top now.</source>
        <translation>{panel} est maintenant en haut.</translation>
    </message>
    <message>
        <source>{panel} is at the bottom now.</source>
        <translation>{panel} est maintenant en bas.</translation>
    </message>
    <message>
        <source>{panel} is a tab beside “{other}” now.</source>
        <translation>{panel} est maintenant un onglet à côté de «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>{panel} has a window of its own now; F6 leads out of it.</source>
        <translation>{panel} a maintenant sa propre fenêtre&#x202f;; F6 en sort.</translation>
    </message>
    <message>
        <source>{panel} is back in the window.</source>
        <translation>{panel} est de retour dans la fenêtre.</translation>
    </message>
    <message>
        <source>View → Reset layout puts all panels back.</source>
        <translation>Affichage → Rétablir la disposition remet tous les panneaux en place.</translation>
    </message>
    <message>
        <source>There is no room to give or to take that way.</source>
        <translation>Il n’y a pas de place à donner ni à prendre dans ce sens.</translation>
    </message>
</context>
<context>
    <name>NeuronChooser</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>The layer of the neuron</source>
        <translation>La couche du neurone</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurone</translation>
    </message>
    <message>
        <source>The neuron; a click on one in the network chooses it, too</source>
        <translation>Le neurone&#x202f;; un clic sur un neurone du réseau le choisit aussi</translation>
    </message>
    <message>
        <source>The neuron before</source>
        <translation>Le neurone précédent</translation>
    </message>
    <message>
        <source>The next neuron, through the whole network</source>
        <translation>Le neurone suivant, à travers tout le réseau</translation>
    </message>
    <message>
        <source>The next neuron</source>
        <translation>Le neurone suivant</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source>One wrong neuron</source>
        <translation>Un neurone dans l’erreur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>How wrong the neuron is at first: the target is 0</source>
        <translation>À quel point le neurone a tort au début&#xa0;: la cible est 0</translation>
    </message>
    <message>
        <source>w = 0.6, b = 0.9</source>
        <translation>w = 0,6, b = 0,9</translation>
    </message>
    <message>
        <source>w = b = 2</source>
        <translation>w = b = 2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Walk along both curves: every epoch is one step of gradient descent</source>
        <translation>Parcourir les deux courbes&#xa0;: chaque époque est un pas de descente de gradient</translation>
    </message>
    <message>
        <source>One input x = 1, target 0, learning rate {0}</source>
        <translation>Une entrée x = 1, cible 0, taux d’apprentissage {0}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>erreur quadratique</translation>
    </message>
    <message>
        <source>output a</source>
        <translation>sortie a</translation>
    </message>
</context>
<context>
    <name>NielsenPanel</name>
    <message>
        <source>Nielsen&apos;s table</source>
        <translation>Table de Nielsen</translation>
    </message>
    <message>
        <source>Length of the mean bias gradient of each hidden layer of 30 sigmoid neurons, before training. Nielsen (2015), chapter 5, on 1 000 images of MNIST; measured here on the first 1 000 of the bundled digits.</source>
        <translation>Longueur du gradient moyen des biais de chaque couche cachée de 30 neurones sigmoïdes, avant l’entraînement. Nielsen (2015), chapitre 5, sur 1 000 images de MNIST&#x202f;; mesuré ici sur les 1 000 premiers chiffres fournis.</translation>
    </message>
    <message>
        <source>mean of 100 starts: each layer learns 5.0 times as fast as the one before</source>
        <translation>moyenne de 100 départs&#xa0;: chaque couche apprend 5,0 fois plus vite que celle d’avant</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>couche cachée</translation>
    </message>
    <message>
        <source>4 of 4</source>
        <translation>4 sur 4</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure {0} random starts on the digits, beside the run on the table</source>
        <translation>Mesurer {0} départs aléatoires sur les chiffres, à côté de l’entraînement en cours</translation>
    </message>
    <message>
        <source>speed; mark: the book</source>
        <translation>vitesse&#x202f;; repère&#xa0;: le livre</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>NotesInspector</name>
    <message>
        <source>What to watch</source>
        <translation>À observer</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes for the lecturer</source>
        <translation>Notes pour l’enseignant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The step before (Page up)</source>
        <translation>L’étape précédente (Page haut)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next step (Page down)</source>
        <translation>L’étape suivante (Page bas)</translation>
    </message>
    <message>
        <source>Notes of this step</source>
        <translation>Notes de cette étape</translation>
    </message>
    <message>
        <source>No lesson is given: choose one in the menu Lessons.</source>
        <translation>Aucune leçon en cours&#xa0;: choisissez-en une dans le menu Leçons.</translation>
    </message>
    <message>
        <source>{lesson} · step {number} of {count}</source>
        <translation>{lesson} · étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Ask: {text}</source>
        <translation>Demander&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Do: {text}</source>
        <translation>Faire&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Watch: {text}</source>
        <translation>Observer&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Outcome: {text}</source>
        <translation>Résultat&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Next: the outcome of the vote</source>
        <translation>Ensuite&#xa0;: le résultat du vote</translation>
    </message>
    <message>
        <source>Next: the end of the vote</source>
        <translation>Ensuite&#xa0;: la fin du vote</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Ensuite&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Next: the next lesson</source>
        <translation>Ensuite&#xa0;: la leçon suivante</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>C’est la dernière étape.</translation>
    </message>
    <message>
        <source>minute {now} of {all}</source>
        <translation>minute {now} sur {all}</translation>
    </message>
    <message>
        <source>minute {now}</source>
        <translation>minute {now}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{name} stays {value}: {reason}.</source>
        <translation>{name} reste à {value}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>it was empty</source>
        <translation>le champ était vide</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre entier</translation>
    </message>
</context>
<context>
    <name>NumbersWindow</name>
    <message>
        <source>Arrows walk from number to number; Ctrl+C copies</source>
        <translation>Les flèches vont de nombre en nombre&#x202f;; Ctrl+C copie</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>The whole table as text with commas, every digit</source>
        <translation>Tout le tableau en texte à virgules, avec tous les chiffres</translation>
    </message>
</context>
<context>
    <name>OneHotPanel</name>
    <message>
        <source>One-hot bench</source>
        <translation>Banc one-hot</translation>
    </message>
    <message>
        <source>Samples as one-hot rows</source>
        <translation>Exemples en lignes one-hot</translation>
    </message>
    <message>
        <source>Label, its one-hot row, what the network says, and what that costs</source>
        <translation>L’étiquette, sa ligne one-hot, ce que dit le réseau, et ce que cela coûte</translation>
    </message>
    <message>
        <source>Decision map of the one-hot code</source>
        <translation>Carte de décision du code one-hot</translation>
    </message>
    <message>
        <source>Decision map of the integer code</source>
        <translation>Carte de décision du code entier</translation>
    </message>
    <message>
        <source>One output a class, softmax, cross-entropy</source>
        <translation>Une sortie par classe, softmax, entropie croisée</translation>
    </message>
    <message>
        <source>One linear output that is to be 1, 2, 3, …, squared error, rounded</source>
        <translation>Une seule sortie linéaire qui doit valoir 1, 2, 3, …, erreur quadratique, arrondie</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>How many classes to learn in either code</source>
        <translation>Combien de classes apprendre dans chacun des codages</translation>
    </message>
    <message>
        <source>Train both codes side by side, from the same start on the same points</source>
        <translation>Entraîner les deux codages côte à côte, du même départ sur les mêmes points</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Back to the initial weights of both networks</source>
        <translation>Retour aux poids initiaux des deux réseaux</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>one-hot row</source>
        <translation>ligne one-hot</translation>
    </message>
    <message>
        <source>prediction row</source>
        <translation>ligne prédite</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Train both</source>
        <translation>Entraîner les deux</translation>
    </message>
</context>
<context>
    <name>OutputBar</name>
    <message>
        <source>Output activation: how the last sums become answers</source>
        <translation>Activation de sortie&#xa0;: comment les dernières sommes deviennent des réponses</translation>
    </message>
    <message>
        <source>Loss: what being wrong costs, and so what is learnt from</source>
        <translation>Perte&#xa0;: ce que coûte une erreur, et donc ce dont on apprend</translation>
    </message>
</context>
<context>
    <name>OverfittingSentences</name>
    <message>
        <source>No run has a finite test loss.</source>
        <translation>Aucun entraînement n’a de perte de test finie.</translation>
    </message>
    <message>
        <source>No run is done yet.</source>
        <translation>Aucun entraînement n’est encore terminé.</translation>
    </message>
    <message>
        <source>Nothing is held out: give the test some rows to judge the fit.</source>
        <translation>Rien n’est mis de côté&#xa0;: donnez des lignes au test pour juger l’ajustement.</translation>
    </message>
    <message>
        <source>The loss is not finite: there is nothing to judge.</source>
        <translation>La perte n’est pas finie&#xa0;: il n’y a rien à juger.</translation>
    </message>
    <message>
        <source>There are no test rows to compare the runs by: train on fewer rows.</source>
        <translation>Il n’y a pas de lignes de test pour comparer les entraînements&#xa0;: entraînez sur moins de lignes.</translation>
    </message>
    <message>
        <source>Train {0} epochs to be judged (Space).</source>
        <translation>Entraînez {0} époques pour être jugé (Espace).</translation>
    </message>
    <message>
        <source>another exam: {loss}</source>
        <translation>autre examen&#xa0;: {loss}</translation>
    </message>
    <message>
        <source>best of 1 try: {score} promised</source>
        <translation>meilleur de 1 essai&#xa0;: {score} promis</translation>
    </message>
    <message>
        <source>best of {count} tries: {score} promised</source>
        <translation>meilleur de {count} essais&#xa0;: {score} promis</translation>
    </message>
    <message>
        <source>best: epoch {epoch} ({part} {loss}), now +{rise}</source>
        <translation>meilleure&#xa0;: époque {epoch} ({part} {loss}), maintenant +{rise}</translation>
    </message>
    <message>
        <source>best: epoch {epoch} ({part} {loss}), now −{fall}</source>
        <translation>meilleure&#xa0;: époque {epoch} ({part} {loss}), maintenant −{fall}</translation>
    </message>
    <message>
        <source>gap: {part} {held} − train {train} = {gap}</source>
        <translation>écart&#xa0;: {part} {held} − entraînement {train} = {gap}</translation>
    </message>
    <message>
        <source>lowest test loss so far: {remedy}, {loss}</source>
        <translation>perte de test la plus basse jusqu’ici&#xa0;: {remedy}, {loss}</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at 1 hidden layer ({done} of {all} runs)</source>
        <translation>perte de test la plus basse {loss} à 1 couche cachée ({done} entraînements sur {all})</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at 1 neuron a layer ({done} of {all} runs)</source>
        <translation>perte de test la plus basse {loss} à 1 neurone par couche ({done} entraînements sur {all})</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at {size} hidden layers ({done} of {all} runs)</source>
        <translation>perte de test la plus basse {loss} à {size} couches cachées ({done} entraînements sur {all})</translation>
    </message>
    <message>
        <source>lowest test loss {loss} at {size} neurons a layer ({done} of {all} runs)</source>
        <translation>perte de test la plus basse {loss} à {size} neurones par couche ({done} entraînements sur {all})</translation>
    </message>
    <message>
        <source>lowest test loss: {remedy}, {loss}, by the same test rows, 1 seed</source>
        <translation>perte de test la plus basse&#xa0;: {remedy}, {loss}, sur les mêmes lignes de test, 1 graine</translation>
    </message>
    <message>
        <source>lowest test loss: {remedy}, {loss}, by the same test rows, {seeds} seeds</source>
        <translation>perte de test la plus basse&#xa0;: {remedy}, {loss}, sur les mêmes lignes de test, {seeds} graines</translation>
    </message>
    <message>
        <source>promised {promise}, sealed {truth}: {points} points; lead over the average try {promised_lead} promised, {true_lead} sealed</source>
        <translation>promis {promise}, scellé {truth}&#xa0;: {points} points&#x202f;; avance sur l’essai moyen {promised_lead} promise, {true_lead} scellée</translation>
    </message>
    <message>
        <source>seed {seed}: test loss {loss}; a click puts it on the table</source>
        <translation>graine {seed}&#xa0;: perte de test {loss}&#x202f;; un clic l’ouvre</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over 1 seed</source>
        <translation>perte de test {mean} ± {spread} sur 1 graine</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over 1 seed; {faults} overflowed</source>
        <translation>perte de test {mean} ± {spread} sur 1 graine&#x202f;; {faults} en débordement</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over {count} seeds</source>
        <translation>perte de test {mean} ± {spread} sur {count} graines</translation>
    </message>
    <message>
        <source>test loss {mean} ± {spread} over {count} seeds; {faults} overflowed</source>
        <translation>perte de test {mean} ± {spread} sur {count} graines&#x202f;; {faults} en débordement</translation>
    </message>
    <message>
        <source>test {0}</source>
        <translation>test {0}</translation>
    </message>
    <message>
        <source>test {loss} · {share}</source>
        <translation>test {loss} · {share}</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
</context>
<context>
    <name>PaceBox</name>
    <message>
        <source>Speed</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>How fast the run goes: slower with &lt;, faster with &gt;; a number of its own</source>
        <translation>À quelle vitesse avance l’entraînement&#xa0;: plus lent avec &lt;, plus vite avec &gt;&#x202f;; un nombre à soi</translation>
    </message>
    <message>
        <source>can be typed under Run</source>
        <translation>se saisit sous Exécution</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>pleine vitesse</translation>
    </message>
    <message>
        <source>{0}/s</source>
        <translation>{0}/s</translation>
    </message>
    <message>
        <source>As fast as the machine can</source>
        <translation>Aussi vite que la machine le peut</translation>
    </message>
    <message>
        <source>1 step per second</source>
        <translation>1 pas par seconde</translation>
    </message>
    <message>
        <source>{rate:.0f} steps per second</source>
        <translation>{rate:.0f} pas par seconde</translation>
    </message>
</context>
<context>
    <name>PaintTools</name>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>What the mouse does to the points</source>
        <translation>Ce que la souris fait des points</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The class of the points that the brush adds</source>
        <translation>La classe des points que le pinceau ajoute</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Radius of brush and eraser, in the units of the axes</source>
        <translation>Rayon du pinceau et de la gomme, dans les unités des axes</translation>
    </message>
    <message>
        <source>Drag on the map to paint, or walk there by the arrow keys and press Return; Ctrl+Z takes back a whole stroke.</source>
        <translation>Tirez sur la carte pour peindre, ou allez-y avec les flèches et appuyez sur Entrée&#x202f;; Ctrl+Z annule un trait entier.</translation>
    </message>
    <message>
        <source>Paint inside the square of the map.</source>
        <translation>Peignez dans le carré de la carte.</translation>
    </message>
    <message>
        <source>Paint points</source>
        <translation>Peindre des points</translation>
    </message>
    <message>
        <source>Erase points</source>
        <translation>Effacer des points</translation>
    </message>
    <message>
        <source>Move points</source>
        <translation>Déplacer des points</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>It is not saved as a table: its numbers are those in sight.</source>
        <translation>Ceci ne s’enregistre pas en tableau&#xa0;: les nombres sont ceux que l’on voit.</translation>
    </message>
    <message>
        <source>It shows a calculation of its own: nothing in it is measured in the run.</source>
        <translation>Il montre un calcul à lui&#xa0;: rien n’y est mesuré dans l’entraînement.</translation>
    </message>
</context>
<context>
    <name>PanelMenus</name>
    <message>
        <source>Show this panel; close it if it is in sight</source>
        <translation>Montrer ce panneau&#x202f;; le fermer s&apos;il est visible</translation>
    </message>
</context>
<context>
    <name>PanelReader</name>
    <message>
        <source>&amp;Follow the loss by ear</source>
        <translation>&amp;Suivre la perte à l’oreille</translation>
    </message>
    <message>
        <source>While training plays, a short tone every second: it falls with the training loss</source>
        <translation>Pendant l’entraînement, un son bref chaque seconde&#xa0;: il descend avec la perte d’entraînement</translation>
    </message>
    <message>
        <source>&amp;Less motion</source>
        <translation>Moins de &amp;mouvement</translation>
    </message>
    <message>
        <source>Nothing moves while stepping, whatever the desktop wants</source>
        <translation>Rien ne bouge en avançant pas à pas, quoi que veuille le bureau</translation>
    </message>
    <message>
        <source>Nothing to read yet: press Space to train.</source>
        <translation>Rien à lire encore&#xa0;: appuyez sur Espace pour entraîner.</translation>
    </message>
    <message>
        <source>There is no course of the loss yet: press Space to train.</source>
        <translation>Il n’y a pas encore de cours de la perte&#xa0;: appuyez sur Espace pour entraîner.</translation>
    </message>
    <message>
        <source>The outcome is kept back until the vote.</source>
        <translation>Le résultat est gardé jusqu’au vote.</translation>
    </message>
    <message>
        <source>The loss is not finite: there is nothing to hear.</source>
        <translation>La perte n’est pas finie&#xa0;: il n’y a rien à entendre.</translation>
    </message>
    <message>
        <source>Numbers: {panel}</source>
        <translation>Nombres&#xa0;: {panel}</translation>
    </message>
    <message>
        <source>After step {step}</source>
        <translation>Après le pas {step}</translation>
    </message>
</context>
<context>
    <name>ParameterEntry</name>
    <message>
        <source>This link is switched off: its weight is 0 until it is switched on again.</source>
        <translation>Ce lien est éteint&#xa0;: son poids vaut 0 jusqu’à ce qu’on le rallume.</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Part of the data</source>
        <translation>Partie des données</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>no rows are left to test on</source>
        <translation>il ne reste aucune ligne pour le test</translation>
    </message>
</context>
<context>
    <name>PeekingPanel</name>
    <message>
        <source>Peeking</source>
        <translation>Regarder l’examen</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>How many random settings are judged by the same rows</source>
        <translation>Combien de réglages tirés au hasard sont jugés par les mêmes lignes</translation>
    </message>
    <message>
        <source>Open the seal</source>
        <translation>Ouvrir le scellé</translation>
    </message>
    <message>
        <source>Judge the winner, once, by rows that no choice was made with</source>
        <translation>Juger le gagnant, une seule fois, par des lignes qui n’ont servi à aucun choix</translation>
    </message>
    <message>
        <source>Accuracy of the best try so far</source>
        <translation>Exactitude du meilleur essai jusqu’ici</translation>
    </message>
    <message>
        <source>Start to pick the best of many tries by the test set.</source>
        <translation>Lancez pour choisir le meilleur de nombreux essais par le jeu de test.</translation>
    </message>
    <message>
        <source>{0} tries are too many: at most {1} can be made.</source>
        <translation>{0} essais, c’est trop&#xa0;: {1} au plus.</translation>
    </message>
    <message>
        <source>promised by peeking</source>
        <translation>promis en regardant</translation>
    </message>
    <message>
        <source>sealed rows</source>
        <translation>lignes scellées</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Import pictures</source>
        <translation>Importer des images</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller pictures need fewer inputs and learn faster; 64 × 64 at most go in</source>
        <translation>Des images plus petites demandent moins d’entrées et s’apprennent plus vite&#x202f;; 64 × 64 au plus entrent</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>How many pictures are read; all others stay where they are</source>
        <translation>Combien d’images sont lues&#x202f;; toutes les autres restent où elles sont</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>les {count} premières</translation>
    </message>
    <message>
        <source>Dark and light change places</source>
        <translation>Échanger clair et sombre</translation>
    </message>
    <message>
        <source>What is drawn should be bright on dark, as on the drawing pad</source>
        <translation>Ce qui est dessiné doit être clair sur sombre, comme sur la surface à dessiner</translation>
    </message>
    <message>
        <source>Some of the pictures</source>
        <translation>Quelques-unes des images</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Learn from these pictures instead of the present data; Undo brings those back</source>
        <translation>Apprendre de ces images au lieu des données présentes&#x202f;; Annuler les ramène</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Lecture de {name} …</translation>
    </message>
    <message>
        <source>{count} pictures read so far. “Cancel” stops it and leaves everything as it is.</source>
        <translation>{count} images lues jusqu’ici. «&#x202f;Annuler&#x202f;» arrête la lecture et laisse tout en l’état.</translation>
    </message>
    <message>
        <source>{name}: {count} pictures of {height} × {width}.</source>
        <translation>{name}&#xa0;: {count} images de {height} × {width}.</translation>
    </message>
    <message>
        <source>{count} pictures of {side} × {side}, {inputs} inputs, are learnt from.</source>
        <translation>{count} images de {side} × {side}, {inputs} entrées, sont apprises.</translation>
    </message>
</context>
<context>
    <name>PlaneControls</name>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Two random directions, each neuron&apos;s part as long as its weights; or the two in which the run itself has moved most</source>
        <translation>Deux directions aléatoires, la part de chaque neurone aussi longue que ses poids&#x202f;; ou les deux dans lesquelles l’entraînement a le plus bougé</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoires</translation>
    </message>
    <message>
        <source>the way</source>
        <translation>le trajet</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Of the training rows, or of the test rows</source>
        <translation>Celle des lignes d’entraînement, ou des lignes de test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Layers that move</source>
        <translation>Couches qui bougent</translation>
    </message>
    <message>
        <source>All layers move along the two directions, or one of them alone</source>
        <translation>Toutes les couches bougent le long des deux directions, ou l’une d’elles seule</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>How far the plane reaches, in lengths of the weights</source>
        <translation>Jusqu’où va le plan, en longueurs des poids</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed of the directions</source>
        <translation>Graine des directions</translation>
    </message>
    <message>
        <source>Another seed gives two other random directions</source>
        <translation>Une autre graine donne deux autres directions aléatoires</translation>
    </message>
    <message>
        <source>it must be from 0 to {0}</source>
        <translation>il faut une valeur de 0 à {0}</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>{0} only</source>
        <translation>{0} seule</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>There is no program to play sounds with: {programs}.</source>
        <translation>Il n’y a pas de programme pour jouer des sons&#xa0;: {programs}.</translation>
    </message>
    <message>
        <source>Nothing is heard: {reason}</source>
        <translation>On n’entend rien&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Show the outcome</source>
        <translation>Montrer le résultat</translation>
    </message>
    <message>
        <source>End the vote and show what happens</source>
        <translation>Finir le vote et montrer ce qui se passe</translation>
    </message>
    <message>
        <source>Hands for “{option}”</source>
        <translation>Mains pour «&#x202f;{option}&#x202f;»</translation>
    </message>
    <message>
        <source>Type how many hands are raised (V while presenting)</source>
        <translation>Saisissez combien de mains sont levées (V pendant la présentation)</translation>
    </message>
    <message>
        <source>Hands: {before} before, {after} after</source>
        <translation>Mains&#xa0;: {before} avant, {after} après</translation>
    </message>
    <message>
        <source>End the vote</source>
        <translation>Finir le vote</translation>
    </message>
    <message>
        <source>Show both votes beside what happened</source>
        <translation>Montrer les deux votes à côté de ce qui s’est passé</translation>
    </message>
    <message>
        <source>Hands: {count}</source>
        <translation>Mains&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Esc leaves · ? shows the keys</source>
        <translation>Échap quitte ·&#x202f;? montre les touches</translation>
    </message>
    <message>
        <source>This step has no vote.</source>
        <translation>Cette étape n’a pas de vote.</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Comment on the preset</source>
        <translation>Commentaire du préréglage</translation>
    </message>
</context>
<context>
    <name>PresetOpener</name>
    <message>
        <source>Press Space to train.</source>
        <translation>Appuyez sur Espace pour entraîner.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>to predict</source>
        <translation>à prédire</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>variable</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Prove the gradient</source>
        <translation>Prouver le gradient</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Prouver</translation>
    </message>
    <message>
        <source>Move single weights a little and compare the change of the loss with back-propagation; training is not disturbed</source>
        <translation>Bouger un peu des poids isolés et comparer le changement de la perte à la rétropropagation&#x202f;; l’entraînement n’est pas dérangé</translation>
    </message>
    <message>
        <source>step 100 000: both ways agree in all layers; 100 weights compared</source>
        <translation>pas 100 000&#xa0;: les deux voies concordent dans toutes les couches&#x202f;; 100 poids comparés</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>layer 20 · softplus</source>
        <translation>couche 20 · softplus</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>largest relative error; mark: what rounding may do</source>
        <translation>plus grande erreur relative&#x202f;; repère&#xa0;: ce que peut l’arrondi</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>plus grande erreur</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>non fini</translation>
    </message>
    <message>
        <source>dead: both ways say exactly zero</source>
        <translation>mort&#xa0;: les deux voies disent exactement zéro</translation>
    </message>
    <message>
        <source>Is back-propagation right? Press the button and see</source>
        <translation>La rétropropagation est-elle juste&#x202f;? Appuyez sur le bouton et voyez</translation>
    </message>
    <message>
        <source>Comparing both ways …</source>
        <translation>Comparaison des deux voies …</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans cela, elles sont perdues.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>“{name}” has been changed by somebody else.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Overwriting it loses what they wrote.</source>
        <translation>L’écraser perd ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier n’est pas là</translation>
    </message>
    <message>
        <source>“{name}” is not there any more, or its disk is not connected.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus là, ou son disque n’est pas branché.</translation>
    </message>
    <message>
        <source>Connect the disk and save again, or write the file anew.</source>
        <translation>Branchez le disque et enregistrez de nouveau, ou écrivez le fichier à neuf.</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>É&amp;crire à neuf</translation>
    </message>
    <message>
        <source>Take it off the list of recent files?</source>
        <translation>Le retirer de la liste des fichiers récents&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Delete unsaved work?</source>
        <translation>Supprimer le travail non enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the unsaved work on “{name}” for good?</source>
        <translation>Supprimer pour de bon le travail non enregistré sur «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>the curves coincide; after 40,000 epochs: 1.0986 against 0.0700, 0.0700, 0.0700</source>
        <translation>les courbes coïncident&#xa0;; après 40&#x202f;000 époques&#xa0;: 1,0986 contre 0,0700, 0,0700, 0,0700</translation>
    </message>
    <message>
        <source>Curves of all runs</source>
        <translation>Courbes de tous les réseaux</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>What the curves of all runs show</source>
        <translation>Ce que montrent les courbes de tous les réseaux</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>perte de test</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>Duplicate as rival</source>
        <translation>Dupliquer comme rival</translation>
    </message>
    <message>
        <source>Race a copy of this experiment; then change one field of the one on the table</source>
        <translation>Faites courir une copie de cette expérience&#x202f;; changez ensuite un champ de celle en cours</translation>
    </message>
    <message>
        <source>One field different</source>
        <translation>Un champ différent</translation>
    </message>
    <message>
        <source>Race the same experiment with one field changed, from the same seed and data</source>
        <translation>Faire courir la même expérience avec un champ changé, de la même graine et des mêmes données</translation>
    </message>
    <message>
        <source>End the race</source>
        <translation>Finir la course</translation>
    </message>
    <message>
        <source>Send the rivals away; the run on the table goes on alone</source>
        <translation>Renvoyer les rivaux&#x202f;; le réseau en cours continue seul</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Rivaux</translation>
    </message>
    <message>
        <source>Add rivals to the race, or end it</source>
        <translation>Ajouter des rivaux à la course, ou la terminer</translation>
    </message>
    <message>
        <source>The rival is a copy: change one field now, and play both from the start.</source>
        <translation>Le rival est une copie&#xa0;: changez maintenant un champ, et lancez les deux depuis le départ.</translation>
    </message>
    <message>
        <source>The same start with one field different: {0}.</source>
        <translation>Le même départ avec un champ différent&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>“{0}” is out of the race; all others go on.</source>
        <translation>«&#x202f;{0}&#x202f;» quitte la course&#x202f;; tous les autres continuent.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
</context>
<context>
    <name>RaceRuns</name>
    <message>
        <source>No rival yet: choose one field that is to be different</source>
        <translation>Pas encore de rival&#xa0;: choisissez un champ qui doit différer</translation>
    </message>
    <message>
        <source>There is no test set to compare the runs on</source>
        <translation>Il n’y a pas de jeu de test pour comparer les réseaux</translation>
    </message>
    <message>
        <source>after 1 epoch: {1} against {2}</source>
        <translation>après 1 époque&#xa0;: {1} contre {2}</translation>
    </message>
    <message>
        <source>after {0} epochs: {1} against {2}</source>
        <translation>après {0} époques&#xa0;: {1} contre {2}</translation>
    </message>
    <message>
        <source>the curves coincide; after {0} epochs: {1} against {2}</source>
        <translation>les courbes coïncident&#xa0;; après {0} époques&#xa0;: {1} contre {2}</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>This can not be recovered</source>
        <translation>Ceci ne peut pas être récupéré</translation>
    </message>
</context>
<context>
    <name>RecoveryBanner</name>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Keep it, and ask again at the next start</source>
        <translation>Le garder, et redemander au prochain démarrage</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>The program ended before “{name}” was saved.</source>
        <translation>Le programme s’est terminé avant que «&#x202f;{name}&#x202f;» soit enregistré.</translation>
    </message>
</context>
<context>
    <name>RegressionCurve</name>
    <message>
        <source>Curve through the points</source>
        <translation>Courbe à travers les points</translation>
    </message>
    <message>
        <source>The number to predict over the feature: training rows are filled, test rows are rings, and the curve is what the network says</source>
        <translation>Le nombre à prédire selon la variable&#xa0;: lignes d’entraînement pleines, lignes de test en anneaux, et la courbe est ce que dit le réseau</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
</context>
<context>
    <name>RegularizationInspector</name>
    <message>
        <source>Regularisation</source>
        <translation>Régularisation</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>Pénalité L1</translation>
    </message>
    <message>
        <source>Costs the size of every weight: drives useless ones to exactly zero</source>
        <translation>Coûte la taille de chaque poids&#xa0;: amène les inutiles exactement à zéro</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>Pénalité L2</translation>
    </message>
    <message>
        <source>Costs the square of every weight: smoother boundaries, less overfitting</source>
        <translation>Coûte le carré de chaque poids&#xa0;: frontières plus lisses, moins de surapprentissage</translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation>Bruit d’entrée</translation>
    </message>
    <message>
        <source>Shakes the inputs at every step, so that single points can not be learnt</source>
        <translation>Secoue les entrées à chaque pas, pour que des points isolés ne puissent être appris</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Arrêt précoce</translation>
    </message>
    <message>
        <source>Ends the run when the validation loss stops falling, at its best weights</source>
        <translation>Finit l’entraînement quand la perte de validation cesse de baisser, à ses meilleurs poids</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>How many epochs without improvement are waited for</source>
        <translation>Combien d’époques sans progrès on attend</translation>
    </message>
</context>
<context>
    <name>RemedyCard</name>
    <message>
        <source>Use this</source>
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>Make it the main run: {0}</source>
        <translation>En faire l’entraînement principal&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Make this the main run, from its start (can be undone)</source>
        <translation>En faire l’entraînement principal, depuis son départ (annulable)</translation>
    </message>
</context>
<context>
    <name>RemedyPanel</name>
    <message>
        <source>Remedies</source>
        <translation>Remèdes</translation>
    </message>
    <message>
        <source>No remedy</source>
        <translation>Aucun remède</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>Pénalité L2</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>Pénalité L1</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Arrêt précoce</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Plus de données</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Moins de bruit</translation>
    </message>
    <message>
        <source>Fewer neurons</source>
        <translation>Moins de neurones</translation>
    </message>
    <message>
        <source>Noise on inputs</source>
        <translation>Bruit sur les entrées</translation>
    </message>
    <message>
        <source>Start to see which remedy helps this experiment most.</source>
        <translation>Lancez pour voir quel remède aide le plus cette expérience.</translation>
    </message>
    <message>
        <source>Remedy: {0}</source>
        <translation>Remède&#xa0;: {0}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Run</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Send this rival away</source>
        <translation>Renvoyer ce rival</translation>
    </message>
    <message>
        <source>Send this rival away; all other runs go on</source>
        <translation>Renvoyer ce rival&#x202f;; tous les autres continuent</translation>
    </message>
    <message>
        <source>Decision map</source>
        <translation>Carte de décision</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradient de chaque couche</translation>
    </message>
    <message>
        <source>Root mean square of ∂L/∂W of each layer, on one log scale for all runs</source>
        <translation>Moyenne quadratique de ∂L/∂W de chaque couche, sur une échelle log pour tous les réseaux</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>grad</source>
        <translation>grad</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>exactement 0</translation>
    </message>
</context>
<context>
    <name>RunInspector</name>
    <message>
        <source>Steps/s</source>
        <translation>Pas/s</translation>
    </message>
    <message>
        <source>Slow enough to watch single updates, or as fast as the machine can</source>
        <translation>Assez lent pour voir chaque mise à jour, ou aussi vite que la machine le peut</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>Stop at epoch</source>
        <translation>Arrêter à l’époque</translation>
    </message>
    <message>
        <source>Pauses at the end of this epoch, so that runs of equal length compare</source>
        <translation>Fait une pause à la fin de cette époque, pour comparer des entraînements de même longueur</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Stop at loss</source>
        <translation>Arrêter à la perte</translation>
    </message>
    <message>
        <source>Pauses when the training loss is this low, so that times to it compare</source>
        <translation>Fait une pause quand la perte d’entraînement est aussi basse, pour comparer le temps qu’il faut</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>“full” is as fast as it gets</source>
        <translation>«&#x202f;plein&#x202f;» est le plus vite possible</translation>
    </message>
    <message>
        <source>it must be at least 1</source>
        <translation>il faut au moins 1</translation>
    </message>
    <message>
        <source>epochs count from 1</source>
        <translation>les époques comptent à partir de 1</translation>
    </message>
    <message>
        <source>a loss is 0 or more, and finite</source>
        <translation>une perte est 0 ou plus, et finie</translation>
    </message>
    <message>
        <source>Training at full speed.</source>
        <translation>Entraînement à pleine vitesse.</translation>
    </message>
    <message>
        <source>Training at 1 step per second.</source>
        <translation>Entraînement à 1 pas par seconde.</translation>
    </message>
    <message>
        <source>Training at {speed} steps per second.</source>
        <translation>Entraînement à {speed} pas par seconde.</translation>
    </message>
</context>
<context>
    <name>SampleSentences</name>
    <message>
        <source>1 unit, {0}</source>
        <translation>1 neurone, {0}</translation>
    </message>
    <message>
        <source>The target is a number: there are no classes to tell apart</source>
        <translation>La cible est un nombre&#xa0;: il n’y a pas de classes à distinguer</translation>
    </message>
    <message>
        <source>These two directions hold {0} of what {1} units say.</source>
        <translation>Ces deux directions portent {0} de ce que disent {1} neurones.</translation>
    </message>
    <message>
        <source>no rows in this part</source>
        <translation>aucune ligne dans cette partie</translation>
    </message>
    <message>
        <source>sample {number}, class {name}: {places}</source>
        <translation>exemple {number}, classe {name}&#xa0;: {places}</translation>
    </message>
    <message>
        <source>sample {number}: rightly {name}, {share}</source>
        <translation>exemple {number}&#xa0;: reconnu à raison comme {name}, {share}</translation>
    </message>
    <message>
        <source>sample {number}: {name}</source>
        <translation>exemple {number}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>sample {number}: {places}</source>
        <translation>exemple {number}&#xa0;: {places}</translation>
    </message>
    <message>
        <source>sample {number}: {truth} taken for {name}, {share}</source>
        <translation>exemple {number}&#xa0;: {truth} pris pour {name}, {share}</translation>
    </message>
    <message>
        <source>{0} (of {1} rows)</source>
        <translation>{0} (sur {1} lignes)</translation>
    </message>
    <message>
        <source>{0} of {1} dots are nearest to the corner of their class</source>
        <translation>{0} points sur {1} sont le plus près du coin de leur classe</translation>
    </message>
    <message>
        <source>{0} of {1} right; probabilities among these three alone</source>
        <translation>{0} justes sur {1}&#x202f;; probabilités entre ces trois seules</translation>
    </message>
    <message>
        <source>{0} of {1} wrong</source>
        <translation>{0} faux sur {1}</translation>
    </message>
    <message>
        <source>{0} units, {1}</source>
        <translation>{0} neurones, {1}</translation>
    </message>
    <message>
        <source>{0} · first {1}</source>
        <translation>{0} · les {1} premiers</translation>
    </message>
    <message>
        <source>{0} × {1} taken for {2}</source>
        <translation>{0} × {1} pris pour {2}</translation>
    </message>
    <message>
        <source>{name}: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>{name}&#xa0;: précision {precision}, rappel {recall}, F1 {f1}</translation>
    </message>
    <message>
        <source>{right} of {rows} right, {balanced} balanced</source>
        <translation>{right} justes sur {rows}, {balanced} équilibrée</translation>
    </message>
</context>
<context>
    <name>SamplesPanel</name>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Hover or click a sample to see its softmax; a cross marks a wrong answer</source>
        <translation>Survolez ou cliquez un exemple pour voir son softmax&#x202f;; une croix marque une réponse fausse</translation>
    </message>
    <message>
        <source>Look at rows the network trains on, or at rows it never sees</source>
        <translation>Regarder les lignes sur lesquelles le réseau s’entraîne, ou celles qu’il ne voit jamais</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Les pires d’abord</translation>
    </message>
    <message>
        <source>Put the samples with the largest loss first: what is learnt last</source>
        <translation>Mettre d’abord les exemples de plus grande perte&#xa0;: ce qui s’apprend en dernier</translation>
    </message>
    <message>
        <source>Show all samples again, not one cell alone</source>
        <translation>Montrer de nouveau tous les exemples, pas une seule case</translation>
    </message>
    <message>
        <source>{0} taken for {1} ×</source>
        <translation>{0} pris pour {1} ×</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>est {0}</translation>
    </message>
    <message>
        <source>mean loss {0}</source>
        <translation>perte moyenne {0}</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>&amp;Show all again</source>
        <translation>&amp;Tout montrer de nouveau</translation>
    </message>
    <message>
        <source>Undo zooming and moving (double click)</source>
        <translation>Annuler zoom et déplacement (double clic)</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold or unfold (Space)</source>
        <translation>Plier ou déplier (Espace)</translation>
    </message>
</context>
<context>
    <name>SelectionSwitches</name>
    <message>
        <source>Cat and cat are the same class</source>
        <translation>Chat et chat sont la même classe</translation>
    </message>
    <message>
        <source>Whether names of classes that differ in capital letters alone are one class</source>
        <translation>Si des noms de classes qui ne diffèrent que par les majuscules sont une seule classe</translation>
    </message>
    <message>
        <source>Leave out rows that repeat</source>
        <translation>Omettre les lignes répétées</translation>
    </message>
    <message>
        <source>A row that occurs twice may lie in the training and in the test part: then the test asks what was learnt by heart</source>
        <translation>Une ligne présente deux fois peut être dans l’entraînement et dans le test&#xa0;: le test demande alors ce qui a été appris par cœur</translation>
    </message>
    <message>
        <source>−999 means missing</source>
        <translation>−999 veut dire manquant</translation>
    </message>
    <message>
        <source>Whether a number far from all others, such as −999, stands for a missing one</source>
        <translation>Si un nombre loin de tous les autres, comme −999, marque une valeur manquante</translation>
    </message>
    <message>
        <source>Each row is an image</source>
        <translation>Chaque ligne est une image</translation>
    </message>
    <message>
        <source>Whether the columns are the pixels of a square image, row by row</source>
        <translation>Si les colonnes sont les pixels d’une image carrée, ligne par ligne</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings were damaged; the defaults are used.</source>
        <translation>Les réglages étaient endommagés&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Right: {0}</source>
        <translation>Juste&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Pictures and &amp;data</source>
        <translation>Images et &amp;données</translation>
    </message>
    <message>
        <source>&amp;Export network</source>
        <translation>&amp;Exporter le réseau</translation>
    </message>
    <message>
        <source>&amp;NumPy script…</source>
        <translation>Script &amp;NumPy…</translation>
    </message>
    <message>
        <source>A readable script that needs NumPy</source>
        <translation>Un script lisible qui a besoin de NumPy</translation>
    </message>
    <message>
        <source>&amp;PyTorch module…</source>
        <translation>Module &amp;PyTorch…</translation>
    </message>
    <message>
        <source>A module to predict or train on</source>
        <translation>Un module pour prédire ou pour continuer l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Keras model…</source>
        <translation>Modèle &amp;Keras…</translation>
    </message>
    <message>
        <source>A Keras 3 model, to train on</source>
        <translation>Un modèle Keras 3, pour continuer l’entraînement</translation>
    </message>
    <message>
        <source>&amp;ONNX model…</source>
        <translation>Modèle &amp;ONNX…</translation>
    </message>
    <message>
        <source>One file for many runtimes</source>
        <translation>Un fichier pour de nombreux moteurs d’exécution</translation>
    </message>
    <message>
        <source>{what}, with the parameters as they are</source>
        <translation>{what}, avec les paramètres du moment</translation>
    </message>
    <message>
        <source>Ans&amp;wers for a table…</source>
        <translation>&amp;Réponses pour un tableau…</translation>
    </message>
    <message>
        <source>What the network says of every row of a table, or of the pictures in a file, with its probabilities, as a CSV file; no label is needed</source>
        <translation>Ce que le réseau dit de chaque ligne d’un tableau, ou des images d’un fichier, avec ses probabilités, en fichier CSV&#xa0;; aucune étiquette n’est nécessaire</translation>
    </message>
    <message>
        <source>Answers for a folder of p&amp;ictures…</source>
        <translation>Réponses pour un dossier d’&amp;images…</translation>
    </message>
    <message>
        <source>What the network says of every picture in a folder, as a CSV file</source>
        <translation>Ce que le réseau dit de chaque image d’un dossier, en fichier CSV</translation>
    </message>
    <message>
        <source>&amp;Replay page…</source>
        <translation>Page de re&amp;lecture…</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Pa&amp;rtager</translation>
    </message>
    <message>
        <source>The experiment, its run and its network, for others to carry on with</source>
        <translation>L&apos;expérience, son déroulement et son réseau, pour que d&apos;autres continuent</translation>
    </message>
    <message>
        <source>Every panel in sight, as a picture or in numbers</source>
        <translation>Chaque panneau visible, en image ou en nombres</translation>
    </message>
    <message>
        <source>The run as one web page that plays it again in any browser, also on a phone</source>
        <translation>L’entraînement en une page web qui le rejoue dans tout navigateur, même sur un téléphone</translation>
    </message>
    <message>
        <source>The network as code or as a file for other programs</source>
        <translation>Le réseau en code ou en fichier pour d&apos;autres programmes</translation>
    </message>
    <message>
        <source>Copy experiment as &amp;link</source>
        <translation>Copier l’expérience comme &amp;lien</translation>
    </message>
    <message>
        <source>A short text to send; whoever pastes it has this experiment</source>
        <translation>Un court texte à envoyer&#x202f;; qui le colle a cette expérience</translation>
    </message>
    <message>
        <source>Copy experiment as &amp;JSON</source>
        <translation>Copier l’expérience en &amp;JSON</translation>
    </message>
    <message>
        <source>The text of the experiment&apos;s file</source>
        <translation>Le texte du fichier de l’expérience</translation>
    </message>
    <message>
        <source>&amp;Paste experiment</source>
        <translation>C&amp;oller une expérience</translation>
    </message>
    <message>
        <source>Take over the experiment of a copied link or JSON text</source>
        <translation>Reprendre l’expérience d’un lien copié ou d’un texte JSON</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>The View menu shows it again</source>
        <translation>Le menu Affichage le montre de nouveau</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>&amp;Copier comme image</translation>
    </message>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>&amp;Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Put the panel as it is now on the clipboard</source>
        <translation>Copier le panneau tel qu&apos;il est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Write the panel as it is now as a PNG or SVG file</source>
        <translation>Écrire le panneau tel qu&apos;il est dans un fichier PNG ou SVG</translation>
    </message>
    <message>
        <source>Save &amp;data as CSV…</source>
        <translation>Enregistrer les &amp;données en CSV…</translation>
    </message>
    <message>
        <source>The numbers behind it</source>
        <translation>Les nombres derrière l’image</translation>
    </message>
    <message>
        <source>Copy experiment as link</source>
        <translation>Copier l’expérience comme lien</translation>
    </message>
    <message numerus="yes">
        <source>A link of %n characters is on the clipboard.</source>
        <translation>
            <numerusform>Un lien de&#x202f;%n caractère est dans le presse-papiers.</numerusform>
            <numerusform>Un lien de&#x202f;%n caractères est dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy experiment as JSON</source>
        <translation>Copier l’expérience en JSON</translation>
    </message>
    <message>
        <source>The experiment is on the clipboard as JSON.</source>
        <translation>L’expérience est dans le presse-papiers, en JSON.</translation>
    </message>
    <message>
        <source>It names the table {name}, and does not hold its rows.</source>
        <translation>Elle nomme le tableau {name} et n’en contient pas les lignes.</translation>
    </message>
    <message>
        <source>That is the experiment on the table.</source>
        <translation>C’est déjà l’expérience en cours.</translation>
    </message>
    <message>
        <source>Paste experiment</source>
        <translation>Coller une expérience</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>Modèle ONNX</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script Python</translation>
    </message>
    <message>
        <source>Export network</source>
        <translation>Exporter le réseau</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Save replay page</source>
        <translation>Enregistrer la page de relecture</translation>
    </message>
    <message>
        <source>Recording the run …</source>
        <translation>Enregistrement de l’entraînement …</translation>
    </message>
    <message>
        <source>Answers for a table</source>
        <translation>Réponses pour un tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Answers for a folder of pictures</source>
        <translation>Réponses pour un dossier d’images</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Table with commas</source>
        <translation>Tableau à virgules</translation>
    </message>
    <message>
        <source>A picture of “{panel}” is on the clipboard.</source>
        <translation>Une image de «&#x202f;{panel}&#x202f;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Save data as CSV</source>
        <translation>Enregistrer les données en CSV</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>{name} can not be written: {reason}</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>SignKey</name>
    <message>
        <source>Solid links are positive, dashed links negative</source>
        <translation>Les liens pleins sont positifs, les liens en tirets négatifs</translation>
    </message>
</context>
<context>
    <name>SliderField</name>
    <message>
        <source>it must be from {0} to {1}</source>
        <translation>il faut une valeur de {0} à {1}</translation>
    </message>
</context>
<context>
    <name>SoftmaxPanel</name>
    <message>
        <source>Softmax of one sample</source>
        <translation>Softmax d’un exemple</translation>
    </message>
    <message>
        <source>Output of one sample</source>
        <translation>Sortie d’un exemple</translation>
    </message>
    <message>
        <source>Softmax of the shown sample</source>
        <translation>Softmax de l’exemple montré</translation>
    </message>
    <message>
        <source>Bars class by class: logit, probability, one-hot target, and what is sent back</source>
        <translation>Barres classe par classe&#xa0;: logit, probabilité, cible one-hot, et ce qui est renvoyé</translation>
    </message>
    <message>
        <source>The outputs are not finite: the run has diverged</source>
        <translation>Les sorties ne sont pas finies&#xa0;: l’entraînement a divergé</translation>
    </message>
    <message>
        <source>logit z</source>
        <translation>logit z</translation>
    </message>
    <message>
        <source>prob. p</source>
        <translation>prob. p</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
</context>
<context>
    <name>SoftmaxSentences</name>
    <message>
        <source>After 1 epoch a = {1} by cross-entropy, {2} by squared error; the target is 0</source>
        <translation>Après 1 époque a = {1} par entropie croisée, {2} par erreur quadratique&#x202f;; la cible est 0</translation>
    </message>
    <message>
        <source>After {0} epochs a = {1} by cross-entropy, {2} by squared error; the target is 0</source>
        <translation>Après {0} époques a = {1} par entropie croisée, {2} par erreur quadratique&#x202f;; la cible est 0</translation>
    </message>
    <message>
        <source>Integer, one output: {0} right</source>
        <translation>Entier, une sortie&#xa0;: {0} justes</translation>
    </message>
    <message>
        <source>Maps: two other networks, {0} steps</source>
        <translation>Cartes&#xa0;: deux autres réseaux, {0} pas</translation>
    </message>
    <message>
        <source>None of {0} samples is confident and wrong</source>
        <translation>Aucun des {0} exemples n’est sûr et faux</translation>
    </message>
    <message>
        <source>One {0} output, no softmax.</source>
        <translation>Une sortie {0}, pas de softmax.</translation>
    </message>
    <message>
        <source>One-hot, softmax: {0} right</source>
        <translation>One-hot, softmax&#xa0;: {0} justes</translation>
    </message>
    <message>
        <source>infinitely many</source>
        <translation>une infinité de</translation>
    </message>
    <message>
        <source>loss = {0} = {1}</source>
        <translation>perte = {0} = {1}</translation>
    </message>
    <message>
        <source>loss = −ln p(true) = −ln {0} {2} {1}</source>
        <translation>perte = −ln p(vraie) = −ln {0} {2} {1}</translation>
    </message>
    <message>
        <source>squared error {0}, gradient {1}: {2} times smaller</source>
        <translation>erreur quadratique {0}, gradient {1}&#xa0;: {2} fois plus petit</translation>
    </message>
    <message>
        <source>squared error {0}: both gradients are 0</source>
        <translation>erreur quadratique {0}&#xa0;: les deux gradients sont 0</translation>
    </message>
    <message>
        <source>{0} = {1} bits = {2} nats</source>
        <translation>{0} = {1} bits = {2} nats</translation>
    </message>
    <message>
        <source>{0} is infinite: q rules out what happens</source>
        <translation>{0} est infinie&#xa0;: q exclut ce qui arrive</translation>
    </message>
    <message>
        <source>{0} of {1} samples: mean gradient {2} by cross-entropy, {3} by squared error</source>
        <translation>{0} exemples sur {1}&#xa0;: gradient moyen {2} par entropie croisée, {3} par erreur quadratique</translation>
    </message>
    <message>
        <source>{0} outputs stand alone: they need not add up to 1.</source>
        <translation>{0} sorties sont indépendantes&#xa0;: leur somme n’est pas forcément 1.</translation>
    </message>
    <message>
        <source>{0} – the first one; hover or click a sample</source>
        <translation>{0} – le premier&#x202f;; survolez ou cliquez un exemple</translation>
    </message>
    <message>
        <source>{0}, predicted {1}</source>
        <translation>{0}, prédite {1}</translation>
    </message>
    <message>
        <source>{0}, target {1}</source>
        <translation>{0}, cible {1}</translation>
    </message>
    <message>
        <source>{0}, true class {1}</source>
        <translation>{0}, vraie classe {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of mistakes are next-door</source>
        <translation>{0}, {1} des erreurs tombent à côté</translation>
    </message>
    <message>
        <source>{0}: {1} · loss {2}</source>
        <translation>{0}&#xa0;: {1} · perte {2}</translation>
    </message>
    <message>
        <source>{0}: {1} · −ln {2} {4} {3}</source>
        <translation>{0}&#xa0;: {1} · −ln {2} {4} {3}</translation>
    </message>
    <message>
        <source>Σ p = 1 · cross-entropy −ln {0} {3} {1}, gradient {2}</source>
        <translation>Σ p = 1 · entropie croisée −ln {0} {3} {1}, gradient {2}</translation>
    </message>
</context>
<context>
    <name>SpacePanel</name>
    <message>
        <source>Warped space</source>
        <translation>Espace déformé</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Whose view of the data to show</source>
        <translation>De qui montrer la vue des données</translation>
    </message>
    <message>
        <source>A unit of the layer, or the main directions of its outputs</source>
        <translation>Un neurone de la couche, ou les directions principales de ses sorties</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Axe vertical</translation>
    </message>
    <message>
        <source>The grid of the input plane after this layer; hover a point to follow it</source>
        <translation>La grille du plan des entrées après cette couche&#x202f;; survolez un point pour le suivre</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Couche {0}</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Unit {0}</source>
        <translation>Neurone {0}</translation>
    </message>
    <message>
        <source>PC {0}</source>
        <translation>CP {0}</translation>
    </message>
    <message>
        <source>unit 1</source>
        <translation>neurone 1</translation>
    </message>
    <message>
        <source>component 1 ({0})</source>
        <translation>composante 1 ({0})</translation>
    </message>
    <message>
        <source>component 2 ({0})</source>
        <translation>composante 2 ({0})</translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation>neurone {0}</translation>
    </message>
</context>
<context>
    <name>SpokenLesson</name>
    <message>
        <source>Ask the room: {0}</source>
        <translation>Demander à la salle&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Do: {0}</source>
        <translation>Faire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Vote: {0}.</source>
        <translation>Vote&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Watch: {0}</source>
        <translation>Observer&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SpokenSentences</name>
    <message>
        <source>class {0} has {1} of the plane</source>
        <translation>la classe {0} occupe {1} du plan</translation>
    </message>
    <message>
        <source>class {0}, {1}</source>
        <translation>classe {0}, {1}</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>époque {0}</translation>
    </message>
    <message>
        <source>level since epoch {0}</source>
        <translation>stable depuis l’époque {0}</translation>
    </message>
    <message>
        <source>lowest so far</source>
        <translation>au plus bas jusqu’ici</translation>
    </message>
    <message>
        <source>near its lowest</source>
        <translation>près de son minimum</translation>
    </message>
    <message>
        <source>overflow in epoch {0}</source>
        <translation>débordement à l’époque {0}</translation>
    </message>
    <message>
        <source>rising since epoch {0}</source>
        <translation>monte depuis l’époque {0}</translation>
    </message>
    <message>
        <source>test accuracy {0}</source>
        <translation>exactitude de test {0}</translation>
    </message>
    <message>
        <source>test loss {0}</source>
        <translation>perte de test {0}</translation>
    </message>
    <message>
        <source>test row {0}</source>
        <translation>ligne de test {0}</translation>
    </message>
    <message>
        <source>the output goes from {0} to {1}</source>
        <translation>la sortie va de {0} à {1}</translation>
    </message>
    <message>
        <source>the output is {0}</source>
        <translation>la sortie vaut {0}</translation>
    </message>
    <message>
        <source>train row {0}</source>
        <translation>ligne d’entraînement {0}</translation>
    </message>
    <message>
        <source>training accuracy {0}</source>
        <translation>exactitude d’entraînement {0}</translation>
    </message>
    <message>
        <source>training loss {0}</source>
        <translation>perte d’entraînement {0}</translation>
    </message>
    <message>
        <source>validation accuracy {0}</source>
        <translation>exactitude de validation {0}</translation>
    </message>
    <message>
        <source>validation loss {0}</source>
        <translation>perte de validation {0}</translation>
    </message>
    <message>
        <source>validation row {0}</source>
        <translation>ligne de validation {0}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}, {3} from {4} to {5}</source>
        <translation>{0} de {1} à {2}, {3} de {4} à {5}</translation>
    </message>
</context>
<context>
    <name>StartInspector</name>
    <message>
        <source>Initial weights</source>
        <translation>Poids initiaux</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>How large the first random weights are: decides whether signals fade</source>
        <translation>La taille des premiers poids aléatoires&#xa0;: elle décide si les signaux s’éteignent</translation>
    </message>
    <message>
        <source>The same seed gives the same weights and the same order of the batches</source>
        <translation>La même graine donne les mêmes poids et le même ordre des lots</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Training seed</source>
        <translation>Graine d’entraînement</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>How many bits a number has: 32 is faster, 64 shows smaller gradients</source>
        <translation>Combien de bits a un nombre&#xa0;: 32 est plus rapide, 64 montre des gradients plus petits</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 bits</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Neural Network Playground</source>
        <translation>Neural Network Playground</translation>
    </message>
    <message>
        <source>Design a network, train it, and see how it learns. What do you want to do?</source>
        <translation>Concevez un réseau, entraînez-le et voyez comment il apprend. Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Montrer cette page au démarrage</translation>
    </message>
    <message>
        <source>Off: the program starts with the workbench; the house beside the menus leads here</source>
        <translation>Sinon&#xa0;: le programme démarre par l’atelier&#x202f;; la maison à côté des menus mène ici</translation>
    </message>
    <message>
        <source>To the workbench</source>
        <translation>Vers l’atelier</translation>
    </message>
    <message>
        <source>Close this page; nothing else changes (Esc)</source>
        <translation>Fermer cette page&#x202f;; rien d’autre ne change (Échap)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Vos fichiers</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labos</translation>
    </message>
    <message>
        <source>Watch three spirals being learnt</source>
        <translation>Regarder apprendre trois spirales</translation>
    </message>
    <message>
        <source>Opens the workbench and trains. Space pauses, and Space goes on.</source>
        <translation>Ouvre l’atelier et entraîne. Espace fait une pause, et Espace continue.</translation>
    </message>
    <message>
        <source>Paint your own data</source>
        <translation>Peindre vos propres données</translation>
    </message>
    <message>
        <source>Set points with the brush, and see the network follow while you paint.</source>
        <translation>Posez des points au pinceau, et voyez le réseau suivre pendant que vous peignez.</translation>
    </message>
    <message>
        <source>Import your own table…</source>
        <translation>Importer votre propre tableau…</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON or text: you see what is found, and choose what is learnt.</source>
        <translation>CSV, Excel, JSON ou texte&#xa0;: vous voyez ce qui est trouvé et choisissez ce qui est appris.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>A project with its run, or an experiment.</source>
        <translation>Un projet avec son entraînement, ou une expérience.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Good and bad networks</source>
        <translation>Bons et mauvais réseaux</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Press Space to train.</source>
        <translation>Appuyez sur Espace pour entraîner.</translation>
    </message>
    <message>
        <source>Frames drawn and training steps done in the last second</source>
        <translation>Images dessinées et pas d’entraînement faits pendant la dernière seconde</translation>
    </message>
    <message>
        <source>{frames} frames/s · {steps} steps/s</source>
        <translation>{frames} images/s · {steps} pas/s</translation>
    </message>
    <message>
        <source>Paused; press Space to go on.</source>
        <translation>En pause&#x202f;; Espace pour continuer.</translation>
    </message>
    <message>
        <source>Training; press Space to pause.</source>
        <translation>Entraînement en cours&#x202f;; Espace pour la pause.</translation>
    </message>
</context>
<context>
    <name>StepInspector</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Schedule and clipping</source>
        <translation>Programme et écrêtage</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How a gradient becomes a step: plain, with momentum, or scaled by its size</source>
        <translation>Comment un gradient devient un pas&#xa0;: simple, avec inertie, ou rapporté à sa taille</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far each step goes: too small learns slowly, too large overshoots</source>
        <translation>La longueur de chaque pas&#xa0;: trop petit apprend lentement, trop grand dépasse</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look at the gradient where the momentum leads: brakes earlier</source>
        <translation>Prendre le gradient là où mène l’inertie&#xa0;: freine plus tôt</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Inertie</translation>
    </message>
    <message>
        <source>How much of the last step is carried on: smooths and speeds up</source>
        <translation>La part du dernier pas qui est reprise&#xa0;: lisse et accélère</translation>
    </message>
    <message>
        <source>β₁</source>
        <translation>β₁</translation>
    </message>
    <message>
        <source>How long the average of the gradient remembers</source>
        <translation>Combien de temps se souvient la moyenne du gradient</translation>
    </message>
    <message>
        <source>β₂</source>
        <translation>β₂</translation>
    </message>
    <message>
        <source>How long the average of the squared gradient remembers</source>
        <translation>Combien de temps se souvient la moyenne du gradient au carré</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Décroissance</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Shrinks every weight a little before each step: a simpler function</source>
        <translation>Réduit un peu chaque poids avant chaque pas&#xa0;: une fonction plus simple</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Rows whose gradients are averaged for one step: small is noisy, all is calm</source>
        <translation>Les lignes dont les gradients sont moyennés pour un pas&#xa0;: peu fait du bruit, toutes donnent le calme</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>What is made small; cross-entropy brings the output that it needs</source>
        <translation>Ce qu’on rend petit&#x202f;; l’entropie croisée apporte la sortie qu’il lui faut</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>How the learning rate changes from epoch to epoch</source>
        <translation>Comment le taux d’apprentissage change d’époque en époque</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>par paliers</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiel</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>échauffement</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Sur époques</translation>
    </message>
    <message>
        <source>How many epochs one step, one arc or the warm-up of the rate takes</source>
        <translation>Combien d’époques dure un palier, un arc ou l’échauffement du taux</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by</source>
        <translation>Ce par quoi le taux d’apprentissage est multiplié</translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation>Écrêter à</translation>
    </message>
    <message>
        <source>Shortens a gradient that is longer than this: stops explosions</source>
        <translation>Raccourcit un gradient plus long que cela&#xa0;: arrête les explosions</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Optimiser: {name}</source>
        <translation>Optimiseur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Loss: {name}</source>
        <translation>Perte&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Schedule: {name}</source>
        <translation>Programme&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Écrêtage du gradient</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>À observer</translation>
    </message>
    <message>
        <source>Ask the room</source>
        <translation>Demandez à la salle</translation>
    </message>
    <message>
        <source>For the lecturer</source>
        <translation>Pour l’enseignant</translation>
    </message>
</context>
<context>
    <name>StrangersWords</name>
    <message>
        <source>Strangers’ digits: {share} in 100</source>
        <translation>Chiffres d’inconnus&#xa0;: {share} sur 100</translation>
    </message>
    <message>
        <source>Strangers’ digits: {share} in 100 read rightly; worst are {digits}</source>
        <translation>Chiffres d’inconnus&#xa0;: {share} sur 100 bien lus&#x202f;; les pires sont {digits}</translation>
    </message>
    <message>
        <source>{count} digits that nobody here wrote, sent through this pad as thin strokes. They were made from MNIST images that this network is not trained on.</source>
        <translation>{count} chiffres que personne ici n’a écrits, passés par cette surface en traits fins. Ils sont faits d’images MNIST sur lesquelles ce réseau ne s’entraîne pas.</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Capacity sweep</source>
        <translation>Balayage de capacité</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>What grows along the axis</source>
        <translation>Ce qui croît le long de l’axe</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>How many seeds each size is trained with</source>
        <translation>Avec combien de graines chaque taille est entraînée</translation>
    </message>
    <message>
        <source>Losses against capacity</source>
        <translation>Pertes selon la capacité</translation>
    </message>
    <message>
        <source>Click a size to put that network on the table (left, right and Enter)</source>
        <translation>Cliquez une taille pour ouvrir ce réseau (gauche, droite et Entrée)</translation>
    </message>
    <message>
        <source>Start to see under- and overfitting in one picture.</source>
        <translation>Lancez pour voir sous-apprentissage et surapprentissage en une image.</translation>
    </message>
    <message>
        <source>Seeds: one at least is needed.</source>
        <translation>Graines&#xa0;: il en faut au moins une.</translation>
    </message>
    <message>
        <source>{runs} runs are too many: at most {most}, so choose fewer seeds.</source>
        <translation>{runs} entraînements, c’est trop&#xa0;: {most} au plus, choisissez donc moins de graines.</translation>
    </message>
    <message>
        <source>1 hidden layer</source>
        <translation>1 couche cachée</translation>
    </message>
    <message>
        <source>1 neuron a layer</source>
        <translation>1 neurone par couche</translation>
    </message>
    <message>
        <source>{0} hidden layers</source>
        <translation>{0} couches cachées</translation>
    </message>
    <message>
        <source>{0} neurons a layer</source>
        <translation>{0} neurones par couche</translation>
    </message>
    <message>
        <source>train, mean ± sd</source>
        <translation>entraînement, moyenne ± écart-type</translation>
    </message>
    <message>
        <source>test, mean ± sd</source>
        <translation>test, moyenne ± écart-type</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>couches cachées</translation>
    </message>
    <message>
        <source>neurons a layer</source>
        <translation>neurones par couche</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Features that go in</source>
        <translation>Variables qui entrent</translation>
    </message>
    <message>
        <source>The columns that go into the network; Space ticks one, and the run restarts</source>
        <translation>Les colonnes qui entrent dans le réseau&#x202f;; Espace en coche une, et l’entraînement recommence</translation>
    </message>
    <message>
        <source>What the decision map shows of more than two features</source>
        <translation>Ce que la carte de décision montre de plus de deux variables</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Two features</source>
        <translation>Deux variables</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <source>Keep rows together</source>
        <translation>Garder des lignes ensemble</translation>
    </message>
    <message>
        <source>Whether the rows of one group lie in one part of the split</source>
        <translation>Si les lignes d’un groupe restent dans une seule partie</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En largeur</translation>
    </message>
    <message>
        <source>The feature from left to right on the map</source>
        <translation>La variable de gauche à droite sur la carte</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>The feature from bottom to top on the map</source>
        <translation>La variable de bas en haut sur la carte</translation>
    </message>
    <message>
        <source>{name}: predicts “{target}” from one feature</source>
        <translation>{name}&#xa0;: prédit «&#x202f;{target}&#x202f;» à partir d’une variable</translation>
    </message>
    <message>
        <source>{name}: predicts “{target}” from {count} of {all} features</source>
        <translation>{name}&#xa0;: prédit «&#x202f;{target}&#x202f;» à partir de {count} variables sur {all}</translation>
    </message>
    <message>
        <source>Keep each “{name}” together</source>
        <translation>Garder ensemble chaque «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>TargetMenu</name>
    <message>
        <source>Changes the network; undo takes it back</source>
        <translation>Modifie le réseau&#x202f;; Annuler rétablit l&apos;état d&apos;avant</translation>
    </message>
    <message>
        <source>Set the weight …	Return</source>
        <translation>Fixer le poids …	Return</translation>
    </message>
    <message>
        <source>Switch the link on	O</source>
        <translation>Rallumer le lien	O</translation>
    </message>
    <message>
        <source>Switch the link off	O</source>
        <translation>Éteindre le lien	O</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Put {0} in</source>
        <translation>Ajouter {0}</translation>
    </message>
    <message>
        <source>Set the bias …	Return</source>
        <translation>Fixer le biais …	Return</translation>
    </message>
    <message>
        <source>Switch the neuron on	O</source>
        <translation>Rallumer le neurone	O</translation>
    </message>
    <message>
        <source>Switch the neuron off	O</source>
        <translation>Éteindre le neurone	O</translation>
    </message>
    <message>
        <source>Add a neuron	+</source>
        <translation>Ajouter un neurone	+</translation>
    </message>
    <message>
        <source>Remove the neuron	Del</source>
        <translation>Retirer le neurone	Del</translation>
    </message>
    <message>
        <source>Freeze the layer	F</source>
        <translation>Geler la couche	F</translation>
    </message>
    <message>
        <source>Its weights and biases stay as they are, whatever is trained</source>
        <translation>Ses poids et ses biais restent comme ils sont, quoi qu’on entraîne</translation>
    </message>
    <message>
        <source>Use its activation in all layers</source>
        <translation>Prendre son activation dans toutes les couches</translation>
    </message>
    <message>
        <source>Copy the layer	Ctrl+D</source>
        <translation>Copier la couche	Ctrl+D</translation>
    </message>
    <message>
        <source>Add a layer before</source>
        <translation>Ajouter une couche avant</translation>
    </message>
    <message>
        <source>Add a layer behind	Ins</source>
        <translation>Ajouter une couche après	Ins</translation>
    </message>
    <message>
        <source>Move towards the inputs	Ctrl+Left</source>
        <translation>Déplacer vers les entrées	Ctrl+Left</translation>
    </message>
    <message>
        <source>Move towards the outputs	Ctrl+Right</source>
        <translation>Déplacer vers les sorties	Ctrl+Right</translation>
    </message>
    <message>
        <source>Remove the layer	Shift+Del</source>
        <translation>Retirer la couche	Shift+Del</translation>
    </message>
    <message>
        <source>Batch normalisation	N</source>
        <translation>Normalisation par lot	N</translation>
    </message>
    <message>
        <source>Brings every neuron&apos;s sum to mean 0 and variance 1 over each batch, then scales and shifts it by numbers that are learnt</source>
        <translation>Ramène la somme de chaque neurone à la moyenne 0 et à la variance 1 sur chaque lot, puis la met à l’échelle et la décale par des nombres appris</translation>
    </message>
    <message>
        <source>Batch normalisation in all layers</source>
        <translation>Normalisation par lot dans toutes les couches</translation>
    </message>
    <message>
        <source>Residual link	R</source>
        <translation>Lien résiduel	R</translation>
    </message>
    <message>
        <source>Adds what the layer gets to what it says, so that the gradient has a way around its slopes</source>
        <translation>Ajoute ce que reçoit la couche à ce qu’elle dit, pour que le gradient ait un chemin autour de ses pentes</translation>
    </message>
    <message>
        <source>Residual links in all layers</source>
        <translation>Liens résiduels dans toutes les couches</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Leaves a random share of the neurons out of each step, against overfitting</source>
        <translation>Laisse une part aléatoire des neurones hors de chaque pas, contre le surapprentissage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>How the weights are drawn before the first step; training starts again</source>
        <translation>Comment les poids sont tirés avant le premier pas&#x202f;; l’entraînement recommence</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Poids initiaux</translation>
    </message>
    <message>
        <source>as the network: {0}</source>
        <translation>comme le réseau&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Initial weights of all layers</source>
        <translation>Poids initiaux de toutes les couches</translation>
    </message>
    <message>
        <source>Output activation</source>
        <translation>Activation de sortie</translation>
    </message>
    <message>
        <source>How the last sums become answers</source>
        <translation>Comment les dernières sommes deviennent des réponses</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>What being wrong costs, and so what is learnt from</source>
        <translation>Ce que coûte une erreur, et donc ce dont on apprend</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Epoch that is shown</source>
        <translation>Époque montrée</translation>
    </message>
    <message>
        <source>Drag to see any earlier epoch (left, right, Page Up, Page Down, Home, End)</source>
        <translation>Tirez pour voir une époque passée (gauche, droite, Page haut, Page bas, Début, Fin)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Back to where the run stands (End on the slider)</source>
        <translation>Retour où en est l’entraînement (Fin sur le curseur)</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Repartir d’ici</translation>
    </message>
    <message>
        <source>Train on from this epoch; the old curve stays in the charts, pale (Space)</source>
        <translation>Continuer l’entraînement à partir de cette époque&#x202f;; l’ancienne courbe reste dans les graphiques, pâle (Espace)</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>époque {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TravelPanel</name>
    <message>
        <source>Weight travel</source>
        <translation>Trajet des poids</translation>
    </message>
    <message>
        <source>layer 1 has hardly moved, by 0.00012 times its length; layer 6 most, by 0.0012</source>
        <translation>la couche 1 a à peine bougé, de 0,00012 fois sa longueur&#x202f;; la couche 6 le plus, de 0,0012</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>layer 20 · softplus</source>
        <translation>couche 20 · softplus</translation>
    </message>
    <message>
        <source>way from the start</source>
        <translation>chemin depuis le départ</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>non fini</translation>
    </message>
    <message>
        <source>started at zero</source>
        <translation>partie de zéro</translation>
    </message>
</context>
<context>
    <name>TrialsPanel</name>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Train all runs in the background</source>
        <translation>Entraîner tous les réseaux en arrière-plan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the runs rest; the main run is not touched</source>
        <translation>Laisser reposer ces entraînements&#x202f;; le principal n’est pas touché</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the runs; what there is stays in sight</source>
        <translation>Arrêter ces entraînements&#x202f;; ce qu’il y a reste visible</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How long each run is trained</source>
        <translation>Combien de temps chacun est entraîné</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Avancement des entraînements</translation>
    </message>
    <message>
        <source>it must be from 0 to {0}</source>
        <translation>il faut une valeur de 0 à {0}</translation>
    </message>
    <message>
        <source>Epochs: one at least is needed.</source>
        <translation>Époques&#xa0;: il en faut au moins une.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>There is nothing yet: press Start.</source>
        <translation>Il n’y a encore rien&#xa0;: appuyez sur Lancer.</translation>
    </message>
</context>
<context>
    <name>TrianglePanel</name>
    <message>
        <source>Probability triangle</source>
        <translation>Triangle des probabilités</translation>
    </message>
    <message>
        <source>Each dot is a sample; training drives it to the corner of its class</source>
        <translation>Chaque point est un exemple&#x202f;; l’entraînement le pousse vers le coin de sa classe</translation>
    </message>
    <message>
        <source>The rows the network trains on, or rows it never sees</source>
        <translation>Les lignes sur lesquelles le réseau s’entraîne, ou celles qu’il ne voit jamais</translation>
    </message>
    <message>
        <source>Trails</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Draw the way that each dot has come</source>
        <translation>Dessiner le chemin que chaque point a parcouru</translation>
    </message>
    <message>
        <source>Class of corner {0}</source>
        <translation>Classe du coin {0}</translation>
    </message>
    <message>
        <source>Which class has this corner of the triangle</source>
        <translation>Quelle classe a ce coin du triangle</translation>
    </message>
</context>
<context>
    <name>TriangleView</name>
    <message>
        <source>p({0}) = 1</source>
        <translation>p({0}) = 1</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>{name}: Enter sets it, Escape leaves it</source>
        <translation>{name}&#xa0;: Entrée valide, Échap quitte</translation>
    </message>
    <message>
        <source>it must be between −1e30 and 1e30</source>
        <translation>il faut une valeur entre −1e30 et 1e30</translation>
    </message>
</context>
<context>
    <name>VanishingHeadline</name>
    <message>
        <source>the gradient is not finite</source>
        <translation>le gradient n’est pas fini</translation>
    </message>
    <message>
        <source>One layer only: there is nothing for the gradient to vanish through</source>
        <translation>Une seule couche&#xa0;: le gradient n’a rien à traverser pour disparaître</translation>
    </message>
    <message>
        <source>layer 1 receives no gradient at all: every one is exactly zero</source>
        <translation>la couche 1 ne reçoit aucun gradient&#xa0;: tous sont exactement nuls</translation>
    </message>
    <message>
        <source>the last layer&apos;s gradient is exactly zero: nothing is sent back</source>
        <translation>le gradient de la dernière couche est exactement nul&#xa0;: rien n’est renvoyé</translation>
    </message>
    <message>
        <source>layer 1 receives {0} of the last layer&apos;s gradient ({1} decades)</source>
        <translation>la couche 1 reçoit {0} du gradient de la dernière ({1} décades)</translation>
    </message>
    <message>
        <source>layer 1 receives {0} times the last layer&apos;s gradient: about the same</source>
        <translation>la couche 1 reçoit {0} fois le gradient de la dernière&#xa0;: à peu près autant</translation>
    </message>
    <message>
        <source>layer 1 receives {0} times the last layer&apos;s gradient ({1} decades)</source>
        <translation>la couche 1 reçoit {0} fois le gradient de la dernière ({1} décades)</translation>
    </message>
</context>
<context>
    <name>VanishingSentences</name>
    <message>
        <source>0 in this batch</source>
        <translation>0 dans ce lot</translation>
    </message>
    <message>
        <source>1 of {1} values of z is not finite</source>
        <translation>1 valeur de z sur {1} n’est pas finie</translation>
    </message>
    <message>
        <source>1 start: each layer learns {1} times as fast as the one before</source>
        <translation>1 départ&#xa0;: chaque couche apprend {1} fois plus vite que celle d’avant</translation>
    </message>
    <message>
        <source>A plane through {0} dimensions is their shadow, not the landscape.</source>
        <translation>Un plan à travers {0} dimensions est leur ombre, pas le paysage.</translation>
    </message>
    <message>
        <source>A shadow of {0} dimensions</source>
        <translation>Une ombre de {0} dimensions</translation>
    </message>
    <message>
        <source>All weights that may move are zero: no direction has a length</source>
        <translation>Tous les poids qui peuvent bouger sont nuls&#xa0;: aucune direction n’a de longueur</translation>
    </message>
    <message>
        <source>Coarse: finer while the run rests.</source>
        <translation>Grossier&#xa0;: plus fin pendant la pause.</translation>
    </message>
    <message>
        <source>Frozen layers stay.</source>
        <translation>Les couches gelées restent.</translation>
    </message>
    <message>
        <source>How fast does each layer learn? Press Measure</source>
        <translation>À quelle vitesse chaque couche apprend-elle&#x202f;? Appuyez sur Mesurer</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>Neurons that stay, their weights being zero: {0}.</source>
        <translation>Neurones qui restent, leurs poids étant nuls&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>No hidden layer: the error signal p − y has no way to go</source>
        <translation>Pas de couche cachée&#xa0;: le signal d’erreur p − y n’a aucun chemin à parcourir</translation>
    </message>
    <message>
        <source>No weight has moved yet: press Space to train</source>
        <translation>Aucun poids n’a encore bougé&#xa0;: appuyez sur Espace pour entraîner</translation>
    </message>
    <message>
        <source>Nothing moves: every layer on the plane is frozen</source>
        <translation>Rien ne bouge&#xa0;: toutes les couches du plan sont gelées</translation>
    </message>
    <message>
        <source>One layer only: there is nothing for the gradient to vanish through</source>
        <translation>Une seule couche&#xa0;: le gradient n’a rien à traverser pour disparaître</translation>
    </message>
    <message>
        <source>One neuron: there is nothing to multiply</source>
        <translation>Un seul neurone&#xa0;: il n’y a rien à multiplier</translation>
    </message>
    <message>
        <source>RMS {0}</source>
        <translation>RMS {0}</translation>
    </message>
    <message>
        <source>RMS {0} · {1} % zero</source>
        <translation>RMS {0} · {1}&#x202f;% à zéro</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The run has gone nowhere yet: train it, or choose random directions</source>
        <translation>L’entraînement n’est encore allé nulle part&#xa0;: entraînez, ou choisissez des directions aléatoires</translation>
    </message>
    <message>
        <source>The two directions hold {0} of the way.</source>
        <translation>Les deux directions portent {0} du trajet.</translation>
    </message>
    <message>
        <source>There is one direction only: across it nothing changes.</source>
        <translation>Il n’y a qu’une direction&#xa0;: en travers, rien ne change.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>all 0</source>
        <translation>tout à 0</translation>
    </message>
    <message>
        <source>all zero in this batch</source>
        <translation>tout à zéro dans ce lot</translation>
    </message>
    <message>
        <source>below each layer the error of back-propagation: at most {0}</source>
        <translation>sous chaque couche l’erreur de la rétropropagation&#xa0;: au plus {0}</translation>
    </message>
    <message>
        <source>below each layer: how far back-propagation is from differences</source>
        <translation>sous chaque couche&#xa0;: l’écart de la rétropropagation aux différences</translation>
    </message>
    <message>
        <source>both exactly 0</source>
        <translation>tous deux exactement 0</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>dead units {0} of {1}</source>
        <translation>neurones morts {0} sur {1}</translation>
    </message>
    <message>
        <source>dead: 0 for all data</source>
        <translation>mort&#xa0;: 0 pour toutes les données</translation>
    </message>
    <message>
        <source>dead: all zero</source>
        <translation>mort&#xa0;: tout à zéro</translation>
    </message>
    <message>
        <source>differs by {0}</source>
        <translation>diffère de {0}</translation>
    </message>
    <message>
        <source>epoch {0}, {1}: {2}</source>
        <translation>époque {0}, {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>error {0}</source>
        <translation>erreur {0}</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>exactement 0</translation>
    </message>
    <message>
        <source>layer 1 has received no gradient so far</source>
        <translation>la couche 1 n’a reçu aucun gradient jusqu’ici</translation>
    </message>
    <message>
        <source>layer 1 over the last layer: {0} at the start, {1} now</source>
        <translation>couche 1 sur la dernière&#xa0;: {0} au départ, {1} maintenant</translation>
    </message>
    <message>
        <source>mean of {0} starts: each layer learns {1} times as fast as the one before</source>
        <translation>moyenne de {0} départs&#xa0;: chaque couche apprend {1} fois plus vite que celle d’avant</translation>
    </message>
    <message>
        <source>no gradient at all reaches the first bias</source>
        <translation>aucun gradient n’arrive au premier biais</translation>
    </message>
    <message>
        <source>no slope {0}</source>
        <translation>sans pente {0}</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>non fini</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>sample {0}</source>
        <translation>exemple {0}</translation>
    </message>
    <message>
        <source>saturated {0}</source>
        <translation>saturé {0}</translation>
    </message>
    <message>
        <source>step {0}: both ways agree in all layers; {1} weights compared</source>
        <translation>pas {0}&#xa0;: les deux voies concordent dans toutes les couches&#x202f;; {1} poids comparés</translation>
    </message>
    <message>
        <source>step {0}: the two ways differ in {1}; a kink of f close to z can do that</source>
        <translation>pas {0}&#xa0;: les deux voies diffèrent dans {1}&#x202f;; un coude de f près de z peut le faire</translation>
    </message>
    <message>
        <source>the first bias receives exactly the last one&apos;s gradient</source>
        <translation>le premier biais reçoit exactement le gradient du dernier</translation>
    </message>
    <message>
        <source>the first bias receives {0} times the last one&apos;s gradient</source>
        <translation>le premier biais reçoit {0} fois le gradient du dernier</translation>
    </message>
    <message>
        <source>the first output receives {0} times the last one&apos;s gradient</source>
        <translation>la première sortie reçoit {0} fois le gradient de la dernière</translation>
    </message>
    <message>
        <source>the last bias receives {0} times the first one&apos;s gradient</source>
        <translation>le dernier biais reçoit {0} fois le gradient du premier</translation>
    </message>
    <message>
        <source>{0} has hardly moved, by {1} times its length; {2} most, by {3}</source>
        <translation>{0} a à peine bougé, de {1} fois sa longueur&#x202f;; {2} le plus, de {3}</translation>
    </message>
    <message>
        <source>{0} has moved least, by {1} times its length; {2} most, by {3}</source>
        <translation>{0} a le moins bougé, de {1} fois sa longueur&#x202f;; {2} le plus, de {3}</translation>
    </message>
    <message>
        <source>{0} loss here {1}; on this plane from {2} to {3}</source>
        <translation>{0}&#xa0;: perte ici {1}&#x202f;; sur ce plan de {2} à {3}</translation>
    </message>
    <message>
        <source>{0} loss here {1}; on this plane from {2} to {3}: a plateau</source>
        <translation>{0}&#xa0;: perte ici {1}&#x202f;; sur ce plan de {2} à {3}&#xa0;: un plateau</translation>
    </message>
    <message>
        <source>{0} loss: not finite here</source>
        <translation>{0}&#xa0;: la perte n’est pas finie ici</translation>
    </message>
    <message>
        <source>{0} of {1} values of z are not finite</source>
        <translation>{0} valeurs de z sur {1} ne sont pas finies</translation>
    </message>
    <message>
        <source>{0} · {1} % zero</source>
        <translation>{0} · {1}&#x202f;% à zéro</translation>
    </message>
    <message>
        <source>{0}, {1} → {2}:  {3}</source>
        <translation>{0}, {1} → {2}&#xa0;:  {3}</translation>
    </message>
    <message>
        <source>{0}: mean |f′| {1}</source>
        <translation>{0}&#xa0;: |f′| moyen {1}</translation>
    </message>
    <message>
        <source>{0}: no error signal arrives in layer 1 at all</source>
        <translation>{0}&#xa0;: aucun signal d’erreur n’arrive à la couche 1</translation>
    </message>
    <message>
        <source>{0}: the error signal is not finite, or exactly zero</source>
        <translation>{0}&#xa0;: le signal d’erreur n’est pas fini, ou exactement nul</translation>
    </message>
    <message>
        <source>{0}: the gradient is not finite</source>
        <translation>{0}&#xa0;: le gradient n’est pas fini</translation>
    </message>
    <message>
        <source>{0}: {1} of the error signal arrives in layer 1 ({2} decades)</source>
        <translation>{0}&#xa0;: {1} du signal d’erreur arrive à la couche 1 ({2} décades)</translation>
    </message>
    <message>
        <source>{0}: {1} times the error signal arrives in layer 1 ({2} decades)</source>
        <translation>{0}&#xa0;: {1} fois le signal d’erreur arrive à la couche 1 ({2} décades)</translation>
    </message>
    <message>
        <source>{0}: {1} times the error signal arrives in layer 1: about all of it</source>
        <translation>{0}&#xa0;: {1} fois le signal d’erreur arrive à la couche 1&#xa0;: à peu près tout</translation>
    </message>
</context>
<context>
    <name>VariationMenu</name>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>normalisation par lot</translation>
    </message>
    <message>
        <source>residual links</source>
        <translation>liens résiduels</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Initialiser</source>
        <translation>Initialisation</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layer(s)</source>
        <translation>
            <numerusform>%n couche cachée</numerusform>
            <numerusform>%n couches cachées</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelées</translation>
    </message>
</context>
<context>
    <name>WeightMatrix</name>
    <message>
        <source>to neuron</source>
        <translation>vers le neurone</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>WeightsPanel</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Whose weights to show</source>
        <translation>De qui montrer les poids</translation>
    </message>
    <message>
        <source>Blue weights raise the neuron, orange ones lower it; hover to read one</source>
        <translation>Les poids bleus augmentent le neurone, les orange le diminuent&#x202f;; survolez pour en lire un</translation>
    </message>
    <message>
        <source>Into layer {0}</source>
        <translation>Vers la couche {0}</translation>
    </message>
    <message>
        <source>Into the outputs</source>
        <translation>Vers les sorties</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Back to the same initial parameters.</source>
        <translation>Retour aux mêmes paramètres initiaux.</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
</context>
<context>
    <name>WorkingLines</name>
    <message>
        <source>a = f(z) + residual link = {value} + {carried} = {a}</source>
        <translation>a = f(z) + lien résiduel = {value} + {carried} = {a}</translation>
    </message>
    <message>
        <source>scaled first: {name} ({value} − {offset}) ÷ {divisor} = {scaled}</source>
        <translation>d’abord mis à l’échelle&#xa0;: {name} ({value} − {offset}) ÷ {divisor} = {scaled}</translation>
    </message>
    <message>
        <source>scaled back: {name} = {a} · {spread} + {mean} = {value}</source>
        <translation>ramené à l’échelle d’origine&#xa0;: {name} = {a} · {spread} + {mean} = {value}</translation>
    </message>
</context>
<context>
    <name>WorksheetExport</name>
    <message>
        <source>Save worksheet</source>
        <translation>Enregistrer la feuille de travail</translation>
    </message>
    <message>
        <source>Save lecturer&apos;s copy</source>
        <translation>Enregistrer l’exemplaire de l’enseignant</translation>
    </message>
    <message>
        <source>Open a lesson first: its worksheet is saved then.</source>
        <translation>Ouvrez d’abord une leçon&#xa0;: sa feuille de travail est alors enregistrée.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the worksheet …</source>
        <translation>Préparation de la feuille de travail …</translation>
    </message>
    <message>
        <source>The worksheet was not made: {reason}</source>
        <translation>La feuille de travail n’a pas été faite&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Saved the worksheet as {name}.</source>
        <translation>Feuille de travail enregistrée sous {name}.</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>A picture is on the clipboard: save it in a folder with one folder a class, and import that folder.</source>
        <translation>Le presse-papiers contient une image&#xa0;: enregistrez-la dans un dossier qui a un dossier par classe, et importez ce dossier.</translation>
    </message>
    <message>
        <source>An address is on the clipboard: save what is there, and import it.</source>
        <translation>Le presse-papiers contient une adresse&#xa0;: enregistrez ce qui s’y trouve, puis importez-le.</translation>
    </message>
    <message>
        <source>Neither an experiment nor a table is on the clipboard. Copy an experiment (a link begins with {scheme} and JSON with a brace), the cells of a spreadsheet, two rows at least, or a file.</source>
        <translation>Le presse-papiers ne contient ni expérience ni tableau. Copiez une expérience (un lien commence par {scheme}, du JSON par une accolade), les cellules d’un tableur, deux lignes au moins, ou un fichier.</translation>
    </message>
    <message>
        <source>Several files are on the clipboard: copy one of them, or a folder.</source>
        <translation>Le presse-papiers contient plusieurs fichiers&#xa0;: copiez l’un d’eux, ou un dossier.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard: save it as a file and import that.</source>
        <translation>C’est trop pour le presse-papiers&#xa0;: enregistrez-le dans un fichier et importez celui-ci.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Close this window and change nothing</source>
        <translation>Fermer cette fenêtre sans rien changer</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Panels that share one place; drag a tab away to see two of them side by side.</source>
        <translation>Des panneaux qui partagent une place&#x202f;; tirez un onglet pour en voir deux côte à côte.</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Classes: {names}.</source>
        <translation>Classes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Each row is an image of {height} × {width}, drawn as the digits are.</source>
        <translation>Chaque ligne est une image de {height} × {width}, dessinée comme les chiffres.</translation>
    </message>
    <message>
        <source>Every number is scaled to the mean 0 and the standard deviation 1 of the training rows.</source>
        <translation>Chaque nombre est ramené à la moyenne 0 et à l’écart-type 1 des lignes d’entraînement.</translation>
    </message>
    <message>
        <source>Every number, and the one to predict, is scaled to the mean 0 and the standard deviation 1 of the training rows.</source>
        <translation>Chaque nombre, et celui à prédire, est ramené à la moyenne 0 et à l’écart-type 1 des lignes d’entraînement.</translation>
    </message>
    <message>
        <source>Grey values are divided by {white:g}.</source>
        <translation>Les niveaux de gris sont divisés par {white:g}.</translation>
    </message>
    <message>
        <source>It begins with {count} of them, evenly from all; “Samples” changes that.</source>
        <translation>On commence avec {count} d’entre elles, prises également dans toutes&#x202f;; «&#x202f;Exemples&#x202f;» le change.</translation>
    </message>
    <message>
        <source>So few rows are all trained on; “Split” in the data keeps some for a test.</source>
        <translation>Avec si peu de lignes, toutes servent à l’entraînement&#x202f;; «&#x202f;Partage&#x202f;» dans les données en garde pour un test.</translation>
    </message>
    <message>
        <source>Words go in as one input each, 1 or 0 (one-hot): {count} inputs.</source>
        <translation>Les mots entrent par une entrée chacun, 1 ou 0 (one-hot)&#xa0;: {count} entrées.</translation>
    </message>
    <message>
        <source>{name}: 1 row, {columns} columns, {encoding}.</source>
        <translation>{name}&#xa0;: 1 ligne, {columns} colonnes, {encoding}.</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns, {encoding}.</source>
        <translation>{name}&#xa0;: {rows} lignes, {columns} colonnes, {encoding}.</translation>
    </message>
    <message>
        <source>{rows} rows with one feature will be learnt from.</source>
        <translation>{rows} lignes à une variable seront apprises.</translation>
    </message>
    <message>
        <source>{rows} rows with {features} features will be learnt from.</source>
        <translation>{rows} lignes à {features} variables seront apprises.</translation>
    </message>
    <message>
        <source>“{name}” from {low:g} to {high:g} is predicted as a number.</source>
        <translation>«&#x202f;{name}&#x202f;», de {low:g} à {high:g}, est prédit comme un nombre.</translation>
    </message>
</context>
<context>
    <name>labs</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Build a network, press Play and watch how it learns.</source>
        <translation>Construisez un réseau, lancez-le et regardez comment il apprend.</translation>
    </message>
    <message>
        <source>Vanishing gradient</source>
        <translation>Disparition du gradient</translation>
    </message>
    <message>
        <source>Vanishing</source>
        <translation>Disparition</translation>
    </message>
    <message>
        <source>Why deep sigmoid networks do not learn, layer by layer, and what cures it.</source>
        <translation>Pourquoi les réseaux sigmoïdes profonds n’apprennent pas, couche par couche, et ce qui les soigne.</translation>
    </message>
    <message>
        <source>Softmax and cross-entropy</source>
        <translation>Softmax et entropie croisée</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From logits to probabilities to the loss and back, for one sample at a time.</source>
        <translation>Des logits aux probabilités, à la perte, et retour, un exemple à la fois.</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Surapprentissage</translation>
    </message>
    <message>
        <source>When a network knows its training points by heart, and the remedies.</source>
        <translation>Quand un réseau connaît par cœur ses points d’entraînement, et les remèdes.</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>The same start, data and batches with one field different, step by step.</source>
        <translation>Le même départ, les mêmes données et lots, un champ différent, pas à pas.</translation>
    </message>
    <message>
        <source>Gradients on one scale</source>
        <translation>Les gradients sur une même échelle</translation>
    </message>
    <message>
        <source>Read the figures from the output down to layer 1: each is a few times smaller than the one before. Then switch to own scales, and the trouble is gone from the picture but not from the network.</source>
        <translation>Lisez les nombres de la sortie vers la couche 1&#xa0;: chacun est quelques fois plus petit que celui d’avant. Passez ensuite aux échelles propres&#xa0;: l’ennui a quitté l’image, mais pas le réseau.</translation>
    </message>
    <message>
        <source>The chain rule as an account</source>
        <translation>La règle de la chaîne en compte</translation>
    </message>
    <message>
        <source>Each row multiplies what is left by the slopes and the weights of one layer. The slopes of a sigmoid are at most 1/4: the mark shows what they alone would let through.</source>
        <translation>Chaque ligne multiplie ce qui reste par les pentes et les poids d’une couche. Les pentes d’une sigmoïde sont au plus 1/4&#xa0;: le repère montre ce qu’elles seules laisseraient passer.</translation>
    </message>
    <message>
        <source>Where the activations lie</source>
        <translation>Où sont les activations</translation>
    </message>
    <message>
        <source>The histogram shows where z falls on the curve, and so which slope it gets. Choose another layer, train, and watch the saturated share.</source>
        <translation>L’histogramme montre où z tombe sur la courbe, et donc quelle pente il reçoit. Choisissez une autre couche, entraînez, et observez la part saturée.</translation>
    </message>
    <message>
        <source>How far the weights travel</source>
        <translation>Jusqu’où voyagent les poids</translation>
    </message>
    <message>
        <source>Press Play: the output&apos;s weights wander off while those of the first layers hardly leave their place. Open the same with ReLU, and all layers travel.</source>
        <translation>Lancez&#xa0;: les poids de la sortie s’en vont, ceux des premières couches ne quittent guère leur place. Ouvrez le même avec ReLU, et toutes les couches voyagent.</translation>
    </message>
    <message>
        <source>Plateau and slope</source>
        <translation>Plateau et pente</translation>
    </message>
    <message>
        <source>The loss around the present weights. Choose “layer 1 only”: the picture has one colour, because nothing that layer does changes the loss.</source>
        <translation>La perte autour des poids présents. Choisissez «&#x202f;couche 1 seule&#x202f;»&#xa0;: l’image a une seule couleur, car rien de ce que fait cette couche ne change la perte.</translation>
    </message>
    <message>
        <source>Is the gradient right?</source>
        <translation>Le gradient est-il juste&#x202f;?</translation>
    </message>
    <message>
        <source>Press “Prove it”: single weights are moved a little, and the change of the loss is compared with back-propagation. The tiny gradients of the first layers are no fault of the computation.</source>
        <translation>Appuyez sur «&#x202f;Prouver&#x202f;»&#xa0;: des poids isolés sont bougés un peu, et le changement de la perte est comparé à la rétropropagation. Les gradients minuscules des premières couches ne sont pas une faute de calcul.</translation>
    </message>
    <message>
        <source>Nielsen&apos;s table</source>
        <translation>Table de Nielsen</translation>
    </message>
    <message>
        <source>Press Measure: digits, two to four hidden layers, a hundred starts. Each layer learns about five times as fast as the one before it, as in the book.</source>
        <translation>Appuyez sur Mesurer&#xa0;: les chiffres, deux à quatre couches cachées, cent départs. Chaque couche apprend environ cinq fois plus vite que celle d’avant, comme dans le livre.</translation>
    </message>
    <message>
        <source>A chain of single neurons</source>
        <translation>Une chaîne de neurones isolés</translation>
    </message>
    <message>
        <source>Make the chain deeper and see one factor more in the product. Then hold z at 0 and raise the weight to 100: each neuron multiplies by 25, and the gradient explodes.</source>
        <translation>Allongez la chaîne et voyez un facteur de plus dans le produit. Puis gardez z à 0 et montez le poids à 100&#xa0;: chaque neurone multiplie par 25, et le gradient explose.</translation>
    </message>
    <message>
        <source>From scores to the loss, step by step</source>
        <translation>Des scores à la perte, pas à pas</translation>
    </message>
    <message>
        <source>Move over the points of the map and read each row from left to right: logit, exponential, probability, target, what is sent back. Press Play and watch p − y shrink.</source>
        <translation>Survolez les points de la carte et lisez chaque ligne de gauche à droite&#xa0;: logit, exponentielle, probabilité, cible, ce qui est renvoyé. Lancez et regardez p − y se réduire.</translation>
    </message>
    <message>
        <source>Drag the logits</source>
        <translation>Tirez les logits</translation>
    </message>
    <message>
        <source>Drag one bar and all probabilities move, for their sum stays 1. Add 5 to all, and nothing moves; press “Confidently wrong” and compare the two gradients.</source>
        <translation>Tirez une barre et toutes les probabilités bougent, car leur somme reste 1. Ajoutez 5 à tous, et rien ne bouge&#x202f;; appuyez sur «&#x202f;Sûr et faux&#x202f;» et comparez les deux gradients.</translation>
    </message>
    <message>
        <source>The triangle of probabilities</source>
        <translation>Le triangle des probabilités</translation>
    </message>
    <message>
        <source>Every sample is a dot: near a corner the network is sure, in the middle it guesses. Press Play with the trails on, and see which dots take the wrong way first.</source>
        <translation>Chaque exemple est un point&#xa0;: près d’un coin le réseau est sûr, au milieu il devine. Lancez avec les traces, et voyez quels points prennent d’abord le mauvais chemin.</translation>
    </message>
    <message>
        <source>Cross-entropy against squared error</source>
        <translation>Entropie croisée contre erreur quadratique</translation>
    </message>
    <message>
        <source>On the left each sample&apos;s cost, on the right the gradient that it sends back. Pick out the confident and wrong: the squared error hardly moves them.</source>
        <translation>À gauche le coût de chaque exemple, à droite le gradient qu’il renvoie. Choisissez ceux qui sont sûrs et faux&#xa0;: l’erreur quadratique les bouge à peine.</translation>
    </message>
    <message>
        <source>One neuron, badly wrong</source>
        <translation>Un neurone qui se trompe fort</translation>
    </message>
    <message>
        <source>The neuron says 0.98 and should say 0: by squared error it hardly learns for a hundred epochs. By cross-entropy it learns fastest where it is most wrong.</source>
        <translation>Le neurone dit 0,98 et devrait dire 0&#xa0;: par erreur quadratique il n’apprend presque rien pendant cent époques. Par entropie croisée il apprend le plus vite là où il se trompe le plus.</translation>
    </message>
    <message>
        <source>Why one output a class</source>
        <translation>Pourquoi une sortie par classe</translation>
    </message>
    <message>
        <source>Train both: the same points with one output a class, and with one output that is to be the number of the class. The latter takes class 2 for 1 and 3, only because 2 lies between them.</source>
        <translation>Entraînez les deux&#xa0;: les mêmes points avec une sortie par classe, et avec une seule sortie qui doit être le numéro de la classe. Celle-ci prend la classe 2 pour 1 et 3, seulement parce que 2 est entre les deux.</translation>
    </message>
    <message>
        <source>Entropy by hand</source>
        <translation>L’entropie à la main</translation>
    </message>
    <message>
        <source>Drag the truth p or the belief q: cross-entropy is entropy plus what the wrong belief costs. Make both equal, and the divergence is 0.</source>
        <translation>Tirez la vérité p ou la croyance q&#xa0;: l’entropie croisée est l’entropie plus ce que coûte la croyance fausse. Rendez-les égales, et la divergence est 0.</translation>
    </message>
    <message>
        <source>What guessing costs</source>
        <translation>Ce que coûte le hasard</translation>
    </message>
    <message>
        <source>The dashed line at ln 3 is the loss of a network that gives every class a third. Whatever lies above it is worse than guessing, however sure it is.</source>
        <translation>La ligne tiretée à ln 3 est la perte d’un réseau qui donne un tiers à chaque classe. Tout ce qui est au-dessus est pire que le hasard, si sûr soit-il.</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Interroger le réseau</translation>
    </message>
    <message>
        <source>Move a slider and see the answer change, then choose “One neuron” and check it with a pocket calculator. “One step” shows how one weight changes by its gradient.</source>
        <translation>Bougez un curseur et voyez changer la réponse, puis choisissez «&#x202f;Un neurone&#x202f;» et vérifiez-le à la calculatrice. «&#x202f;Un pas&#x202f;» montre comment un poids change par son gradient.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessiner un chiffre</translation>
    </message>
    <message>
        <source>Train for a few seconds, then draw: the bars answer with every stroke. The small picture is all that the network sees.</source>
        <translation>Entraînez quelques secondes, puis dessinez&#xa0;: les barres répondent à chaque trait. La petite image est tout ce que voit le réseau.</translation>
    </message>
    <message>
        <source>Which are taken for which</source>
        <translation>Lesquels sont pris pour lesquels</translation>
    </message>
    <message>
        <source>Train, then click a cell off the diagonal to see its samples. Click a sample, and the ledger shows how sure the network was of the wrong class.</source>
        <translation>Entraînez, puis cliquez une case hors de la diagonale pour voir ses exemples. Cliquez un exemple, et le compte montre à quel point le réseau était sûr de la classe fausse.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>layer {0}</source>
        <translation>couche {0}</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>There is no panel or lab called {names} here.</source>
        <translation>Il n’y a ici ni panneau ni labo nommé {names}.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infini</translation>
    </message>
    <message>
        <source>minus infinite</source>
        <translation>moins l’infini</translation>
    </message>
</context>
<context>
    <name>placing</name>
    <message>
        <source>Show the tabs before these</source>
        <translation>Montrer les onglets d’avant</translation>
    </message>
    <message>
        <source>Show the tabs after these</source>
        <translation>Montrer les onglets d’après</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>learns</source>
        <translation>apprend</translation>
    </message>
    <message>
        <source>does not learn</source>
        <translation>n’apprend pas</translation>
    </message>
    <message>
        <source>explodes</source>
        <translation>explose</translation>
    </message>
    <message>
        <source>overfits</source>
        <translation>surapprend</translation>
    </message>
    <message>
        <source>underfits</source>
        <translation>sous-apprend</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>0 pictures found; two at least are needed</source>
        <translation>0 image trouvée&#xa0;; il en faut au moins deux</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message>
        <source>1 column is left out: {most:,} inputs at most can go in.</source>
        <translation>1 colonne est laissée de côté&#xa0;: {most:,} entrées au plus peuvent être utilisées.</translation>
    </message>
    <message>
        <source>1 file can not be read and left out: {names}.</source>
        <translation>1 fichier ne peut pas être lu et est omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>1 layer, {parameters} weights and biases.</source>
        <translation>1 couche, {parameters} poids et biais.</translation>
    </message>
    <message>
        <source>1 line above the rows that begins with {mark} is a comment and left out.</source>
        <translation>1 ligne au-dessus des données qui commence par {mark} est un commentaire et est omise.</translation>
    </message>
    <message>
        <source>1 missing cell filled with the mean of the column over all rows.</source>
        <translation>1 cellule manquante remplie par la moyenne de la colonne sur toutes les lignes.</translation>
    </message>
    <message>
        <source>1 missing cell is taken as the mean of the training rows.</source>
        <translation>1 cellule manquante prend la moyenne des lignes d’entraînement.</translation>
    </message>
    <message>
        <source>1 missing word: all inputs of it are 0.</source>
        <translation>1 mot manquant&#xa0;: toutes ses entrées valent 0.</translation>
    </message>
    <message>
        <source>1 picture found; two at least are needed</source>
        <translation>1 image trouvée&#xa0;; il en faut au moins deux</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 row is held out: peeking needs {peeked} to look at and {sealed} sealed ones. Train on fewer rows or make more data.</source>
        <translation>1 ligne est mise de côté&#xa0;: regarder l’examen demande {peeked} lignes à voir et {sealed} scellées. Entraînez sur moins de lignes ou créez plus de données.</translation>
    </message>
    <message>
        <source>1 row is there before: rows that occur more than once lie in the training and in the test part, and what is learnt by heart looks like knowledge.</source>
        <translation>1 ligne figure déjà plus haut&#xa0;: les lignes répétées se trouvent dans l’entraînement et dans le test, et ce qui est appris par cœur passe pour du savoir.</translation>
    </message>
    <message>
        <source>1 row lacks “{name}”: all inputs of it are 0.</source>
        <translation>1 ligne n’a pas «&#xa0;{name}&#xa0;»&#xa0;: toutes ses entrées valent 0.</translation>
    </message>
    <message>
        <source>1 row that has more or fewer than {width} cells is left out: line {lines}.</source>
        <translation>1 ligne qui a plus ou moins de {width} cellules est omise&#xa0;: ligne {lines}.</translation>
    </message>
    <message>
        <source>1 row to test on can not show all {classes} classes</source>
        <translation>1 ligne de test ne peut pas montrer les {classes} classes</translation>
    </message>
    <message>
        <source>1 row to train on can not show all {classes} classes</source>
        <translation>1 ligne d’entraînement ne peut pas montrer les {classes} classes</translation>
    </message>
    <message>
        <source>1 row to validate on can not show all {classes} classes</source>
        <translation>1 ligne de validation ne peut pas montrer les {classes} classes</translation>
    </message>
    <message>
        <source>64 hexadecimal digits are wanted</source>
        <translation>il faut 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>A drawn {label} is learnt from now on, {count} drawn in all.</source>
        <translation>Un {label} dessiné est désormais appris, {count} dessinés en tout.</translation>
    </message>
    <message>
        <source>A hidden layer is added; all other weights are kept.</source>
        <translation>Une couche cachée est ajoutée&#x202f;; tous les autres poids sont gardés.</translation>
    </message>
    <message>
        <source>A hidden layer is removed; all other weights are kept.</source>
        <translation>Une couche cachée est retirée&#x202f;; tous les autres poids sont gardés.</translation>
    </message>
    <message>
        <source>A layer here has at most {most} neurons.</source>
        <translation>Une couche a ici au plus {most} neurones.</translation>
    </message>
    <message>
        <source>A layer needs one neuron at least; Delete removes the whole layer.</source>
        <translation>Une couche a besoin d’au moins un neurone&#xa0;; Suppr retire la couche entière.</translation>
    </message>
    <message>
        <source>A layer needs one neuron at least; remove the whole layer instead.</source>
        <translation>Une couche a besoin d’au moins un neurone&#xa0;; retirez plutôt la couche entière.</translation>
    </message>
    <message>
        <source>A map needs two features, and only one goes in.</source>
        <translation>Une carte demande deux variables, et une seule entre.</translation>
    </message>
    <message>
        <source>A network here has at most {most} hidden layers.</source>
        <translation>Un réseau a ici au plus {most} couches cachées.</translation>
    </message>
    <message>
        <source>A second process could not be started: the runs take longer, one after the other.</source>
        <translation>Un deuxième processus n’a pas pu démarrer&#xa0;: les entraînements se suivent et prennent plus longtemps.</translation>
    </message>
    <message>
        <source>A weight or bias is a finite number, not {value}.</source>
        <translation>Un poids ou un biais est un nombre fini, pas {value}.</translation>
    </message>
    <message>
        <source>ARFF without @data</source>
        <translation>ARFF sans @data</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Another data set of the same shape; the network goes on from what it has learnt.</source>
        <translation>Un autre jeu de données de même forme&#x202f;; le réseau continue à partir de ce qu’il a appris.</translation>
    </message>
    <message>
        <source>Another number of classes: training starts again.</source>
        <translation>Un autre nombre de classes&#xa0;: l’entraînement recommence.</translation>
    </message>
    <message>
        <source>Another task: training starts again from new weights.</source>
        <translation>Une autre tâche&#xa0;: l’entraînement recommence avec de nouveaux poids.</translation>
    </message>
    <message>
        <source>At most {most} drawn digits can be learnt.</source>
        <translation>Au plus {most} chiffres dessinés peuvent être appris.</translation>
    </message>
    <message>
        <source>At most {most} links can be switched off one by one.</source>
        <translation>Au plus {most} liens peuvent être éteints un à un.</translation>
    </message>
    <message>
        <source>At most {most} points can be painted: erase some first.</source>
        <translation>Au plus {most} points peuvent être peints&#xa0;: effacez-en d’abord.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Batches of {size} from now on.</source>
        <translation>Lots de {size} à partir de maintenant.</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <translation>Big5 (chinois)</translation>
    </message>
    <message>
        <source>CP 949 (Korean)</source>
        <translation>CP 949 (coréen)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Dark and light change places: what is drawn is bright, as on the pad.</source>
        <translation>Clair et sombre sont échangés&#xa0;: ce qui est dessiné est clair, comme sur la zone de dessin.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Decision map</source>
        <translation>Carte de décision</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dessinez ici</translation>
    </message>
    <message>
        <source>Dropout leaves out hidden neurons, and there are none.</source>
        <translation>Le dropout omet des neurones cachés, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Epoch {epoch}, layer {layer}: overflow of the {where} at step {step:,} (learning rate {rate:g}). The run is back at the end of epoch {kept:,}, the last with a finite loss; try a tenth of the rate.</source>
        <translation>Époque {epoch}, couche {layer}&#xa0;: débordement ({where}) au pas {step:,} (taux d’apprentissage {rate:g}). L’entraînement est revenu à la fin de l’époque {kept:,}, la dernière à perte finie&#x202f;; essayez un dixième du taux.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: training {train}, test {test}.</source>
        <translation>Époque {epoch}&#xa0;: entraînement {train}, test {test}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {share} of the points shown are answered rightly.</source>
        <translation>Époque {epoch}&#xa0;: {share} des points montrés ont une réponse juste.</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030 (chinois)</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot normale</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation>Glorot uniforme</translation>
    </message>
    <message>
        <source>Gradients are no longer clipped.</source>
        <translation>Les gradients ne sont plus écrêtés.</translation>
    </message>
    <message>
        <source>Gradients longer than {value:g} are shortened to it from the next step on.</source>
        <translation>Les gradients plus longs que {value:g} y sont ramenés à partir du prochain pas.</translation>
    </message>
    <message>
        <source>Gradients, layer by layer</source>
        <translation>Gradients, couche par couche</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He normale</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He uniforme</translation>
    </message>
    <message>
        <source>Hidden layer {layer} has no neuron {unit} any more.</source>
        <translation>La couche cachée {layer} n’a plus de neurone {unit}.</translation>
    </message>
    <message>
        <source>Hidden layer {number} adds its inputs no longer; all other weights are kept.</source>
        <translation>La couche cachée {number} n’ajoute plus ses entrées&#x202f;; tous les autres poids sont gardés.</translation>
    </message>
    <message>
        <source>Hidden layer {number} drops {share:.0%} from the next step on.</source>
        <translation>La couche cachée {number} omet {share:.0%} à partir du prochain pas.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has 1 neuron switched off.</source>
        <translation>La couche cachée {number} a 1 neurone éteint.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has 1 neuron; other weights are kept.</source>
        <translation>La couche cachée {number} a 1 neurone&#x202f;; les autres poids sont gardés.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has no neurons switched off.</source>
        <translation>La couche cachée {number} n’a aucun neurone éteint.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has {off} neurons switched off.</source>
        <translation>La couche cachée {number} a {off} neurones éteints.</translation>
    </message>
    <message>
        <source>Hidden layer {number} has {units} neurons; other weights are kept.</source>
        <translation>La couche cachée {number} a {units} neurones&#x202f;; les autres poids sont gardés.</translation>
    </message>
    <message>
        <source>Hidden layer {number} is no longer normalised; its weights and biases have taken that over, so the network says what it said.</source>
        <translation>La couche cachée {number} n’est plus normalisée&#x202f;; ses poids et biais ont repris cela, donc le réseau dit ce qu’il disait.</translation>
    </message>
    <message>
        <source>Hidden layer {number} is normalised over each batch from the next step on; its weights are kept, and its running averages begin with the training rows.</source>
        <translation>La couche cachée {number} est normalisée sur chaque lot à partir du prochain pas&#x202f;; ses poids sont gardés, et ses moyennes mobiles commencent par les lignes d’entraînement.</translation>
    </message>
    <message>
        <source>Hidden layer {number} is {name} now; all weights are kept.</source>
        <translation>La couche cachée {number} est maintenant {name}&#x202f;; tous les poids sont gardés.</translation>
    </message>
    <message>
        <source>Hidden layer {number} keeps its weights from now on; the run goes on.</source>
        <translation>La couche cachée {number} garde ses poids désormais&#x202f;; l’entraînement continue.</translation>
    </message>
    <message>
        <source>Hidden layer {number} learns again; the run goes on.</source>
        <translation>La couche cachée {number} apprend de nouveau&#x202f;; l’entraînement continue.</translation>
    </message>
    <message>
        <source>Hidden layer {number} now adds its inputs to its outputs; all weights are kept.</source>
        <translation>La couche cachée {number} ajoute maintenant ses entrées à ses sorties&#x202f;; tous les poids sont gardés.</translation>
    </message>
    <message>
        <source>Hidden layer {number} starts from {name} weights: training starts again.</source>
        <translation>La couche cachée {number} part de poids {name}&#xa0;: l’entraînement recommence.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Images and answers</source>
        <translation>Images et réponses</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Poids initiaux</translation>
    </message>
    <message>
        <source>Input noise {value:g} from the next step on.</source>
        <translation>Bruit d’entrée {value:g} à partir du prochain pas.</translation>
    </message>
    <message>
        <source>JSON, but no list of records ({{“name”: value, …}}); export it as CSV</source>
        <translation>du JSON, mais pas une liste d’enregistrements ({{«&#xa0;nom&#xa0;»&#xa0;: valeur, …}})&#xa0;; exportez-le en CSV</translation>
    </message>
    <message>
        <source>KOI8-R (Cyrillic)</source>
        <translation>KOI8-R (cyrillique)</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1 penalty {value:g} from the next step on.</source>
        <translation>Pénalité L1 {value:g} à partir du prochain pas.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2 penalty {value:g} from the next step on.</source>
        <translation>Pénalité L2 {value:g} à partir du prochain pas.</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun normale</translation>
    </message>
    <message>
        <source>Learning rate {value:g} from the next step on.</source>
        <translation>Taux d’apprentissage {value:g} à partir du prochain pas.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 (byte {byte}): by its letters the file is read as {encoding}. “Encoding” changes it.</source>
        <translation>La ligne {line} n’est pas en UTF-8 (octet {byte})&#xa0;: d’après ses lettres, le fichier est lu en {encoding}. «&#xa0;Codage&#xa0;» le change.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 (byte {byte}): the file is read as Windows-1252. Look at the letters with accents.</source>
        <translation>La ligne {line} n’est pas en UTF-8 (octet {byte})&#xa0;: le fichier est lu en Windows-1252. Regardez les lettres accentuées.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss of this point: {loss}</source>
        <translation>Perte de ce point&#xa0;: {loss}</translation>
    </message>
    <message>
        <source>More data would have to be painted by hand.</source>
        <translation>Il faudrait peindre davantage de données à la main.</translation>
    </message>
    <message>
        <source>Nesterov&apos;s step needs a momentum above 0</source>
        <translation>le pas de Nesterov demande une inertie au-dessus de 0</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New initial weights by {name}: training starts again.</source>
        <translation>Nouveaux poids initiaux par {name}&#xa0;: l’entraînement recommence.</translation>
    </message>
    <message>
        <source>New points; the run goes on with them.</source>
        <translation>De nouveaux points&#x202f;; l’entraînement continue avec eux.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No row is left to judge all remedies by: train on fewer rows.</source>
        <translation>Il ne reste aucune ligne pour juger tous les remèdes&#xa0;: entraînez sur moins de lignes.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Rien n’est encore dessiné.</translation>
    </message>
    <message>
        <source>Of {total:,} pictures the first {n:,} are read.</source>
        <translation>Sur {total:,} images, les {n:,} premières sont lues.</translation>
    </message>
    <message>
        <source>One point, opened</source>
        <translation>Un point, ouvert</translation>
    </message>
    <message>
        <source>Only the first {n:,} rows are read.</source>
        <translation>Seules les {n:,} premières lignes sont lues.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Other inputs go in: training starts again from new weights.</source>
        <translation>D’autres entrées&#xa0;: l’entraînement recommence avec de nouveaux poids.</translation>
    </message>
    <message>
        <source>Parameter {index} is a running average: it follows the batches.</source>
        <translation>Le paramètre {index} est une moyenne glissante&#xa0;: il suit les lots.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peeking is judged by accuracy: choose data with classes.</source>
        <translation>«&#xa0;Regarder l’examen&#xa0;» se juge à l’exactitude&#xa0;: choisissez des données à classes.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Prediction over the plane</source>
        <translation>Prédiction sur le plan</translation>
    </message>
    <message>
        <source>Recorded with Neural Network Playground {version}. Everything is computed on this page, nothing is sent anywhere.</source>
        <translation>Enregistré avec Neural Network Playground {version}. Tout est calculé sur cette page, rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Sample {number} of {size} in this batch: its gradient is added; the parameters move after the last one.</source>
        <translation>Exemple {number} sur {size} de ce lot&#xa0;: son gradient est ajouté&#x202f;; les paramètres bougent après le dernier.</translation>
    </message>
    <message>
        <source>Sample {number} of {size} in this batch: its gradient is complete, and the parameters have moved by it.</source>
        <translation>Exemple {number} sur {size} de ce lot&#xa0;: son gradient est complet, et les paramètres ont bougé d’après lui.</translation>
    </message>
    <message>
        <source>Seed {seed}: training starts again from new weights.</source>
        <translation>Graine {seed}&#xa0;: l’entraînement recommence avec de nouveaux poids.</translation>
    </message>
    <message>
        <source>Seeds (data / training)</source>
        <translation>Graines (données / entraînement)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (japonais)</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Montrer ce qui s’est passé</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Stopped at epoch {epoch}; Space goes on.</source>
        <translation>Arrêté à l’époque {epoch}&#x202f;; Espace continue.</translation>
    </message>
    <message>
        <source>Stopped early at epoch {epoch}: no better for 1 epoch; the parameters of epoch {best} are back.</source>
        <translation>Arrêt précoce à l’époque {epoch}&#xa0;: pas mieux depuis 1 époque&#x202f;; les paramètres de l’époque {best} sont revenus.</translation>
    </message>
    <message>
        <source>Stopped early at epoch {epoch}: no better for {patience} epochs; the parameters of epoch {best} are back.</source>
        <translation>Arrêt précoce à l’époque {epoch}&#xa0;: pas mieux depuis {patience} époques&#x202f;; les paramètres de l’époque {best} sont revenus.</translation>
    </message>
    <message>
        <source>Stopped: the training loss reached {loss:.4g}.</source>
        <translation>Arrêté&#xa0;: la perte d’entraînement a atteint {loss:.4g}.</translation>
    </message>
    <message>
        <source>That changes nothing in the experiment on the table: choose another field.</source>
        <translation>Cela ne change rien à l’expérience en cours&#xa0;: choisissez un autre champ.</translation>
    </message>
    <message>
        <source>The classes are of very different sizes: who always says “{name}” is right in {share:.2%} of the rows.</source>
        <translation>Les classes sont de tailles très différentes&#xa0;: dire toujours «&#xa0;{name}&#xa0;» est juste pour {share:.2%} des lignes.</translation>
    </message>
    <message>
        <source>The file has {n} sheets; “{sheet}” is read.</source>
        <translation>Le fichier a {n} feuilles&#xa0;; «&#xa0;{sheet}&#xa0;» est lue.</translation>
    </message>
    <message>
        <source>The first layer receives no gradient at all.</source>
        <translation>La première couche ne reçoit aucun gradient.</translation>
    </message>
    <message>
        <source>The first layer receives {ratio} of the last layer’s gradient.</source>
        <translation>La première couche reçoit {ratio} du gradient de la dernière.</translation>
    </message>
    <message>
        <source>The first layer receives {ratio} times the last layer’s gradient.</source>
        <translation>La première couche reçoit {ratio} fois le gradient de la dernière.</translation>
    </message>
    <message>
        <source>The first line says that there are {rows} rows and {features} features and the classes {names}; it is no row.</source>
        <translation>La première ligne annonce {rows} lignes, {features} variables et les classes {names}&#xa0;; ce n’est pas une ligne de données.</translation>
    </message>
    <message>
        <source>The first line says that there are {rows} rows and {features} features; it is no row.</source>
        <translation>La première ligne annonce {rows} lignes et {features} variables&#xa0;; ce n’est pas une ligne de données.</translation>
    </message>
    <message>
        <source>The first line, “sep={mark}”, names the delimiter and is no row.</source>
        <translation>La première ligne, «&#xa0;sep={mark}&#xa0;», indique le séparateur et n’est pas une ligne de données.</translation>
    </message>
    <message>
        <source>The first of two rows of names groups the columns ({groups}); the second names them.</source>
        <translation>La première de deux lignes de noms regroupe les colonnes ({groups})&#xa0;; la seconde les nomme.</translation>
    </message>
    <message>
        <source>The first row numbers the columns, so it is taken as their names.</source>
        <translation>La première ligne numérote les colonnes&#xa0;; elle est donc prise pour leurs noms.</translation>
    </message>
    <message>
        <source>The hidden layers stand in another order; each takes its weights along.</source>
        <translation>Les couches cachées sont dans un autre ordre&#x202f;; chacune emporte ses poids.</translation>
    </message>
    <message>
        <source>The images are made smaller, from {height} × {width} to {side} × {side}.</source>
        <translation>Les images sont réduites, de {height} × {width} à {side} × {side}.</translation>
    </message>
    <message>
        <source>The last row, “{first}”, sums the others up and is left out.</source>
        <translation>La dernière ligne, «&#xa0;{first}&#xa0;», totalise les autres et est omise.</translation>
    </message>
    <message>
        <source>The learning rate follows the new schedule from now on.</source>
        <translation>Le taux d’apprentissage suit désormais le nouveau programme.</translation>
    </message>
    <message>
        <source>The line above the table left out, beginning “{first}”.</source>
        <translation>La ligne au-dessus du tableau est omise&#xa0;; elle commence par «&#xa0;{first}&#xa0;».</translation>
    </message>
    <message>
        <source>The line below the table left out, beginning “{first}”.</source>
        <translation>Ligne sous le tableau ignorée, commençant par «&#xa0;{first}&#xa0;».</translation>
    </message>
    <message>
        <source>The link is off; the run goes on.</source>
        <translation>Le lien est éteint&#x202f;; l’entraînement continue.</translation>
    </message>
    <message>
        <source>The link is on again; the run goes on.</source>
        <translation>Le lien est rallumé&#x202f;; l’entraînement continue.</translation>
    </message>
    <message>
        <source>The loss is {name} now; all weights are kept.</source>
        <translation>La perte est maintenant&#xa0;: {name}&#x202f;; tous les poids sont gardés.</translation>
    </message>
    <message>
        <source>The map shows the table from another side; the run goes on.</source>
        <translation>La carte montre le tableau d’un autre côté&#x202f;; l’entraînement continue.</translation>
    </message>
    <message>
        <source>The names of the columns stand again among the rows, in line {lines}; that is no row.</source>
        <translation>Les noms des colonnes figurent à nouveau parmi les lignes, à la ligne {lines}&#xa0;; elle n’est pas lue comme donnée.</translation>
    </message>
    <message>
        <source>The names of the columns stand again among the rows, in lines {lines}; these are no rows.</source>
        <translation>Les noms des colonnes figurent à nouveau parmi les lignes, aux lignes {lines}&#xa0;; elles ne sont pas lues comme données.</translation>
    </message>
    <message>
        <source>The network has changed; all weights that still have a place are kept.</source>
        <translation>Le réseau a changé&#x202f;; tous les poids qui ont encore une place sont gardés.</translation>
    </message>
    <message>
        <source>The network is as small as it gets.</source>
        <translation>Le réseau ne peut pas être plus petit.</translation>
    </message>
    <message>
        <source>The network says {class} with {share}, but it is {truth}.</source>
        <translation>Le réseau dit {class} avec {share}, mais c’est {truth}.</translation>
    </message>
    <message>
        <source>The network says {class} with {share}, which is right.</source>
        <translation>Le réseau dit {class} avec {share}, et c’est juste.</translation>
    </message>
    <message>
        <source>The network says {class} with {share}.</source>
        <translation>Le réseau dit {class} avec {share}.</translation>
    </message>
    <message>
        <source>The network says {value}.</source>
        <translation>Le réseau dit {value}.</translation>
    </message>
    <message>
        <source>The new settings apply from the next step; training goes on.</source>
        <translation>Les nouveaux réglages valent à partir du prochain pas&#x202f;; l’entraînement continue.</translation>
    </message>
    <message>
        <source>The optimiser has its new setting from the next step on.</source>
        <translation>L’optimiseur a son nouveau réglage à partir du prochain pas.</translation>
    </message>
    <message>
        <source>The output is {name} now; the weights are kept.</source>
        <translation>La sortie est maintenant {name}&#x202f;; les poids sont gardés.</translation>
    </message>
    <message>
        <source>The output starts from {name} weights: training starts again.</source>
        <translation>La sortie part de poids {name}&#xa0;: l’entraînement recommence.</translation>
    </message>
    <message>
        <source>The pictures are made smaller, from {height} × {width} to {side} × {side}.</source>
        <translation>Les images sont réduites, de {height} × {width} à {side} × {side}.</translation>
    </message>
    <message>
        <source>The row below the names holds units ({units}); it is no row.</source>
        <translation>La ligne sous les noms contient des unités ({units})&#xa0;; ce n’est pas une ligne de données.</translation>
    </message>
    <message>
        <source>The rows are split anew; the run goes on.</source>
        <translation>Les lignes sont partagées à neuf&#x202f;; l’entraînement continue.</translation>
    </message>
    <message>
        <source>The rows end in a delimiter with nothing behind it; it is left out.</source>
        <translation>Les lignes se terminent par un séparateur sans rien derrière&#xa0;; il est omis.</translation>
    </message>
    <message>
        <source>The run goes on from epoch {epoch:,}; the curve that it leaves stays, pale.</source>
        <translation>L’entraînement reprend à l’époque {epoch:,}&#x202f;; la courbe qu’il quitte reste, pâle.</translation>
    </message>
    <message>
        <source>The run is no longer stopped early.</source>
        <translation>L’arrêt précoce est désactivé.</translation>
    </message>
    <message>
        <source>The run overflowed in epoch {epoch}; this is all that is finite of it.</source>
        <translation>L’entraînement a débordé à l’époque {epoch}&#x202f;; c’est tout ce qui en est fini.</translation>
    </message>
    <message>
        <source>The run stops after the first epoch without improvement.</source>
        <translation>L’entraînement s’arrête après la première époque sans progrès.</translation>
    </message>
    <message>
        <source>The run stops after {patience} epochs without improvement.</source>
        <translation>L’entraînement s’arrête après {patience} époques sans progrès.</translation>
    </message>
    <message>
        <source>The second process has ended: the runs go on without it and take longer.</source>
        <translation>Le deuxième processus s’est terminé&#xa0;: les entraînements continuent sans lui et prennent plus longtemps.</translation>
    </message>
    <message>
        <source>The table “{name}” ({rows} rows, SHA-256 {digest}…) belongs to this experiment and is not in it: open the project that holds it, or import the same file first.</source>
        <translation>Le tableau «&#x202f;{name}&#x202f;» ({rows} lignes, SHA-256 {digest}…) appartient à cette expérience et ne s’y trouve pas&#xa0;: ouvrez le projet qui le contient, ou importez d’abord le même fichier.</translation>
    </message>
    <message>
        <source>The {n} lines above the table left out, beginning “{first}”.</source>
        <translation>Les {n} lignes au-dessus du tableau sont omises&#xa0;; elles commencent par «&#xa0;{first}&#xa0;».</translation>
    </message>
    <message>
        <source>The {n} lines below the table left out, beginning “{first}”.</source>
        <translation>Les {n} lignes sous le tableau ignorées, à partir de «&#xa0;{first}&#xa0;».</translation>
    </message>
    <message>
        <source>There are no more data of this kind.</source>
        <translation>Il n’y a pas plus de données de cette sorte.</translation>
    </message>
    <message>
        <source>There are no test rows to rank the remedies by: train on fewer rows.</source>
        <translation>Il n’y a pas de lignes de test pour classer les remèdes&#xa0;: entraînez sur moins de lignes.</translation>
    </message>
    <message>
        <source>There is a name less than cells in a row: the first cell of each row is taken as the name of the row and left out.</source>
        <translation>Il y a un nom de moins que de cellules par ligne&#xa0;: la première cellule de chaque ligne est prise pour son nom et omise.</translation>
    </message>
    <message>
        <source>There is more than one column “{name}”: one is now “{new}”.</source>
        <translation>Il y a plus d’une colonne «&#xa0;{name}&#xa0;»&#xa0;: l’une s’appelle maintenant «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no hidden layer {last} to freeze: the network has {count} of them.</source>
        <translation>Il n’y a pas de couche cachée {last} à geler&#xa0;: le réseau en a {count}.</translation>
    </message>
    <message>
        <source>There is no hidden layer {number} among {count}.</source>
        <translation>Il n’y a pas de couche cachée {number} parmi {count}.</translation>
    </message>
    <message>
        <source>There is no neuron {unit} among the {count} of layer {number}.</source>
        <translation>Il n’y a pas de neurone {unit} parmi les {count} de la couche {number}.</translation>
    </message>
    <message>
        <source>There is no parameter {index} in this network any more.</source>
        <translation>Il n’y a plus de paramètre {index} dans ce réseau.</translation>
    </message>
    <message>
        <source>There is no place {place} among {count} hidden layers.</source>
        <translation>Il n’y a pas de place {place} parmi {count} couches cachées.</translation>
    </message>
    <message>
        <source>There is nothing to try.</source>
        <translation>Il n’y a rien à essayer.</translation>
    </message>
    <message>
        <source>These data are no imported table.</source>
        <translation>Ces données ne sont pas un tableau importé.</translation>
    </message>
    <message>
        <source>These data have no noise to take away.</source>
        <translation>Ces données n’ont pas de bruit à retirer.</translation>
    </message>
    <message>
        <source>These data have no plane to paint on: choose painted points first.</source>
        <translation>Ces données n’ont pas de plan où peindre&#xa0;: choisissez d’abord des points peints.</translation>
    </message>
    <message>
        <source>These data have numbers to predict: only classes can be painted.</source>
        <translation>Ces données ont des nombres à prédire&#xa0;: seules des classes se peignent.</translation>
    </message>
    <message>
        <source>Touch the map, or walk over it with the arrow keys.</source>
        <translation>Touchez la carte, ou parcourez-la avec les flèches.</translation>
    </message>
    <message>
        <source>Training starts again from new initial weights.</source>
        <translation>L’entraînement recommence avec de nouveaux paramètres initiaux.</translation>
    </message>
    <message>
        <source>Training starts again in {name}.</source>
        <translation>L’entraînement recommence en {name}.</translation>
    </message>
    <message>
        <source>Two points at least must stay, or there is nothing to learn.</source>
        <translation>Deux points au moins doivent rester, sinon il n’y a rien à apprendre.</translation>
    </message>
    <message>
        <source>UTF-32, which is not read; save it as UTF-8</source>
        <translation>de l’UTF-32, qui n’est pas lu&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 avec BOM</translation>
    </message>
    <message>
        <source>What differs is outlined.</source>
        <translation>Ce qui diffère est encadré.</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (Europe centrale)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cyrillique)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (grec)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a cell of more than {most:,} characters</source>
        <translation>une cellule de plus de {most:,} caractères</translation>
    </message>
    <message>
        <source>a cell of more than {most:,} characters, or a quotation mark never closed</source>
        <translation>une cellule de plus de {most:,} caractères, ou un guillemet jamais fermé</translation>
    </message>
    <message>
        <source>a document of Word (copy its table into a spreadsheet)</source>
        <translation>un document Word (copier son tableau dans un classeur)</translation>
    </message>
    <message>
        <source>a file of {program} (export it as CSV)</source>
        <translation>un fichier {program} (à exporter en CSV)</translation>
    </message>
    <message>
        <source>a name in it holds characters that can not be shown</source>
        <translation>un nom y contient des caractères qui ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>a spreadsheet that can not be read: {reason}</source>
        <translation>un classeur qui ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>a spreadsheet with no cell in it</source>
        <translation>un classeur sans aucune cellule</translation>
    </message>
    <message>
        <source>a zero byte, so this is no text</source>
        <translation>un octet nul, donc ce n’est pas du texte</translation>
    </message>
    <message>
        <source>a zero byte, so this is no text (or UTF-16 without its mark)</source>
        <translation>un octet nul, donc ce n’est pas du texte (ou de l’UTF-16 sans sa marque)</translation>
    </message>
    <message>
        <source>a zero character, so this is no text</source>
        <translation>un caractère nul, donc ce n’est pas du texte</translation>
    </message>
    <message>
        <source>a zip, such as a spreadsheet; export it as CSV</source>
        <translation>un zip, par exemple un classeur&#xa0;; exportez-le en CSV</translation>
    </message>
    <message>
        <source>above {rate:g} {rule} hardly ever learns: the loss jumps, or overflows</source>
        <translation>au-dessus de {rate:g}, {rule} n’apprend presque jamais&#xa0;: la perte saute, ou déborde</translation>
    </message>
    <message>
        <source>absolute error</source>
        <translation>erreur absolue</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>all its cells are empty</source>
        <translation>toutes ses cellules sont vides</translation>
    </message>
    <message>
        <source>all its numbers are the same</source>
        <translation>tous ses nombres sont égaux</translation>
    </message>
    <message>
        <source>all pictures are of one class; two are needed</source>
        <translation>toutes les images sont d’une seule classe&#xa0;; il en faut deux</translation>
    </message>
    <message>
        <source>all rows are of one class, “{name}”; two are needed</source>
        <translation>toutes les lignes sont d’une seule classe, «&#xa0;{name}&#xa0;»&#xa0;; il en faut deux</translation>
    </message>
    <message>
        <source>all rows have the same “{name}”; nothing can be split</source>
        <translation>toutes les lignes ont le même «&#xa0;{name}&#xa0;»&#xa0;; rien ne peut être partagé</translation>
    </message>
    <message>
        <source>an array in Fortran order; save it in C order</source>
        <translation>un tableau dans l’ordre Fortran&#xa0;; enregistrez-le dans l’ordre C</translation>
    </message>
    <message>
        <source>an array in the unknown format {version}</source>
        <translation>un tableau au format inconnu {version}</translation>
    </message>
    <message>
        <source>an array of objects is not read</source>
        <translation>un tableau d’objets n’est pas lu</translation>
    </message>
    <message>
        <source>an old spreadsheet; export it as CSV</source>
        <translation>un ancien classeur&#xa0;; exportez-le en CSV</translation>
    </message>
    <message>
        <source>arrays called images and labels (or x and y) are needed; it has {known}</source>
        <translation>il faut des tableaux nommés images et labels (ou x et y)&#xa0;; il contient {known}</translation>
    </message>
    <message>
        <source>at least one feature must stay, and none goes in twice</source>
        <translation>au moins une variable doit rester, et aucune n’entre deux fois</translation>
    </message>
    <message>
        <source>at least one feature must stay, or nothing goes in</source>
        <translation>au moins une variable doit rester, sinon rien n’entre</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>normalisation par lot</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>normalisation par lot</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>taille du lot</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>entropie croisée binaire</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>can not be read: {reason}</source>
        <translation>ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>data seed</source>
        <translation>graine des données</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>décroissance</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>décimales</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>éteints</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>each column of words must have its own ones of the features</source>
        <translation>chaque colonne de mots doit avoir ses propres variables</translation>
    </message>
    <message>
        <source>each must have its own name, and one must be there</source>
        <translation>chacune doit avoir son propre nom, et il en faut une</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>arrêt précoce</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>exactly zero</source>
        <translation>exactement zéro</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>features</source>
        <translation>variables</translation>
    </message>
    <message>
        <source>floor: {share:g} is not a share above 0, up to 1</source>
        <translation>plancher&#xa0;: {share:g} n’est pas une part au-dessus de 0, jusqu’à 1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelée</translation>
    </message>
    <message>
        <source>frozen layers</source>
        <translation>couches gelées</translation>
    </message>
    <message>
        <source>gap: {share:g} is not a share from 0 to 100</source>
        <translation>écart&#xa0;: {share:g} n’est pas une part de 0 à 100</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>gradient clipping</source>
        <translation>écrêtage du gradient</translation>
    </message>
    <message>
        <source>grey values of {low:g} to {high:g}; 0 to 255 is right</source>
        <translation>niveaux de gris de {low:g} à {high:g}&#xa0;; il faut de 0 à 255</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>half of a surrogate pair, which is no character</source>
        <translation>la moitié d’une paire de substitution, qui n’est pas un caractère</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>couches cachées</translation>
    </message>
    <message>
        <source>initialiser</source>
        <translation>initialisation</translation>
    </message>
    <message>
        <source>initialiser of all hidden layers</source>
        <translation>initialisation de toutes les couches cachées</translation>
    </message>
    <message>
        <source>initialiser of the output</source>
        <translation>initialisation de la sortie</translation>
    </message>
    <message>
        <source>input noise</source>
        <translation>bruit d’entrée</translation>
    </message>
    <message>
        <source>is no IDX file of labels in unsigned bytes</source>
        <translation>n’est pas un fichier IDX d’étiquettes en octets non signés</translation>
    </message>
    <message>
        <source>is no IDX file of pictures in unsigned bytes</source>
        <translation>n’est pas un fichier IDX d’images en octets non signés</translation>
    </message>
    <message>
        <source>is no JSON that can be read: {reason}</source>
        <translation>n’est pas du JSON lisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>is not of as many pixels as there are features</source>
        <translation>n’a pas autant de pixels qu’il y a de variables</translation>
    </message>
    <message>
        <source>it holds words</source>
        <translation>elle contient des mots</translation>
    </message>
    <message>
        <source>its folders hold folders again; choose “{name}” in it</source>
        <translation>ses dossiers contiennent encore des dossiers&#xa0;; choisissez «&#xa0;{name}&#xa0;» dedans</translation>
    </message>
    <message>
        <source>jittered copies</source>
        <translation>copies variées</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>learning rate × L2 is {product:.3g}, above 2: each step overshoots zero, and all weights grow until they overflow</source>
        <translation>taux d’apprentissage × L2 vaut {product:.3g}, plus que 2&#xa0;: chaque pas dépasse zéro, et tous les poids croissent jusqu’à déborder</translation>
    </message>
    <message>
        <source>line {line}: “{cell}” is not a number</source>
        <translation>ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>line {line}: “{cell}” is not a number with a decimal {mark}</source>
        <translation>ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;» n’est pas un nombre avec la marque décimale {mark}</translation>
    </message>
    <message>
        <source>line {line}: “{cell}” is too large to compute with</source>
        <translation>ligne {line}&#xa0;: «&#xa0;{cell}&#xa0;» est trop grand pour le calcul</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>longer than {most:,} characters</source>
        <translation>plus longue que {most:,} caractères</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>erreur absolue moyenne</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>missing; it names the table to learn from</source>
        <translation>manque&#xa0;; il nomme le tableau dont on apprend</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>inertie</translation>
    </message>
    <message>
        <source>more than 100 different values, where {most} classes can be</source>
        <translation>plus de 100 valeurs différentes, alors qu’il peut y avoir {most} classes</translation>
    </message>
    <message>
        <source>more than 100 different values, where {most} classes can be; predict it as a number instead</source>
        <translation>plus de 100 valeurs différentes, alors qu’il peut y avoir {most} classes&#xa0;; prédisez-la plutôt comme un nombre</translation>
    </message>
    <message>
        <source>more than {most:,} cells; keep fewer rows or columns</source>
        <translation>plus de {most:,} cellules&#xa0;; gardez moins de lignes ou de colonnes</translation>
    </message>
    <message>
        <source>more than {most:,} different texts</source>
        <translation>plus de {most:,} textes différents</translation>
    </message>
    <message>
        <source>more than {most:,} rows; keep a part of the file</source>
        <translation>plus de {most:,} lignes&#xa0;; gardez une partie du fichier</translation>
    </message>
    <message>
        <source>more than {most} MiB of JSON; export it as CSV</source>
        <translation>plus de {most} Mio de JSON&#xa0;; exportez-le en CSV</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no column is left to learn from; “{name}” is none: {reason}</source>
        <translation>il ne reste aucune colonne pour apprendre&#xa0;; «&#xa0;{name}&#xa0;» n’en est pas une&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>no column of 2 to {most} different values looks like classes to learn; choose the column to predict</source>
        <translation>aucune colonne de 2 à {most} valeurs différentes ne ressemble à des classes&#xa0;; choisissez la colonne à prédire</translation>
    </message>
    <message>
        <source>no feature is chosen; at least one column of numbers or words is needed</source>
        <translation>aucune variable n’est choisie&#xa0;; il faut au moins une colonne de nombres ou de mots</translation>
    </message>
    <message>
        <source>no folders with pictures are in it; each class needs a folder of its own</source>
        <translation>il ne contient pas de dossiers d’images&#xa0;; chaque classe demande son propre dossier</translation>
    </message>
    <message>
        <source>no picture can be read</source>
        <translation>aucune image ne peut être lue</translation>
    </message>
    <message>
        <source>no rows are left to test on</source>
        <translation>il ne reste aucune ligne pour le test</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>nothing is held out to watch; give some rows to validate on</source>
        <translation>rien n’est mis de côté à surveiller&#xa0;; donnez quelques lignes à la validation</translation>
    </message>
    <message>
        <source>one class is nothing to tell apart; two are needed</source>
        <translation>avec une classe il n’y a rien à distinguer&#xa0;; il en faut deux</translation>
    </message>
    <message>
        <source>one row has no mean and variance of its own, so batch normalisation is by its running averages and these never move; take batches of 2 rows or more</source>
        <translation>une ligne seule n’a ni moyenne ni variance&#x202f;; la normalisation par lot prend alors ses moyennes glissantes, qui ne bougent jamais&#xa0;: prenez des lots d’au moins 2 lignes</translation>
    </message>
    <message>
        <source>only 0 values; two classes at least are needed</source>
        <translation>0 valeur&#xa0;; il faut au moins deux classes</translation>
    </message>
    <message>
        <source>only 1 of {total} rows is trained on: what the others show is never learnt</source>
        <translation>seule 1 ligne sur {total} sert à l’entraînement&#xa0;: ce que montrent les autres n’est jamais appris</translation>
    </message>
    <message>
        <source>only 1 value; two classes at least are needed</source>
        <translation>1 seule valeur&#xa0;; il faut au moins deux classes</translation>
    </message>
    <message>
        <source>only one column is found; a table has a label and at least one feature (is the delimiter right?)</source>
        <translation>une seule colonne trouvée&#xa0;; un tableau a une étiquette et au moins une variable (le séparateur est-il juste&#xa0;?)</translation>
    </message>
    <message>
        <source>only one folder in it has pictures; each class needs a folder of its own</source>
        <translation>un seul de ses dossiers a des images&#xa0;; chaque classe demande son propre dossier</translation>
    </message>
    <message>
        <source>only {rows} of {total} rows are trained on: what the others show is never learnt</source>
        <translation>seules {rows} lignes sur {total} servent à l’entraînement&#xa0;: ce que montrent les autres n’est jamais appris</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>packed with gzip and damaged ({reason})</source>
        <translation>compressé avec gzip et abîmé ({reason})</translation>
    </message>
    <message>
        <source>packed with gzip, and its end is missing</source>
        <translation>compressé avec gzip, et la fin manque</translation>
    </message>
    <message>
        <source>packed with gzip, and there is nothing in it</source>
        <translation>compressé avec gzip, et il n’y a rien dedans</translation>
    </message>
    <message>
        <source>packed with gzip; unpack it first</source>
        <translation>compressé avec gzip&#xa0;; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>patience</translation>
    </message>
    <message>
        <source>pictures of {height} × {width} are too small to see anything</source>
        <translation>des images de {height} × {width} sont trop petites pour y voir quelque chose</translation>
    </message>
    <message>
        <source>pictures of {height} × {width}; at most {most} are read</source>
        <translation>images de {height} × {width}&#xa0;; {most} au plus sont lues</translation>
    </message>
    <message>
        <source>pixels is for images, and {data} has none</source>
        <translation>pixels est fait pour des images, et {data} n’en a pas</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>record {n}: “{key}” is no single value</source>
        <translation>enregistrement {n}&#xa0;: «&#xa0;{key}&#xa0;» n’est pas une valeur simple</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>résiduel</translation>
    </message>
    <message>
        <source>residual links</source>
        <translation>liens résiduels</translation>
    </message>
    <message>
        <source>rise: {share:g} is not a share from 0 to 100</source>
        <translation>hausse&#xa0;: {share:g} n’est pas une part de 0 à 100</translation>
    </message>
    <message>
        <source>row {n} has no number for “{name}”</source>
        <translation>la ligne {n} n’a pas de nombre pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>mise à l’échelle</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>share to train on</source>
        <translation>part d’entraînement</translation>
    </message>
    <message>
        <source>share to validate on</source>
        <translation>part de validation</translation>
    </message>
    <message>
        <source>share − target</source>
        <translation>part − cible</translation>
    </message>
    <message>
        <source>softmax shares 1 among classes, but {data} has a number to predict</source>
        <translation>softmax partage 1 entre des classes, mais {data} a un nombre à prédire</translation>
    </message>
    <message>
        <source>sparse ARFF ({{…}}) is not read; export it as CSV</source>
        <translation>l’ARFF creux ({{…}}) n’est pas lu&#xa0;; exportez-le en CSV</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>erreur quadratique</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>text behind a closing quotation mark, where the delimiter ({mark}) should be</source>
        <translation>du texte après un guillemet fermant, là où devrait être le séparateur ({mark})</translation>
    </message>
    <message>
        <source>the byte {byte} is not {encoding}</source>
        <translation>l’octet {byte} n’est pas du {encoding}</translation>
    </message>
    <message>
        <source>the column “{name}” is no feature: {reason}</source>
        <translation>la colonne «&#xa0;{name}&#xa0;» n’est pas une variable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the column “{name}” is no label: {reason}</source>
        <translation>la colonne «&#xa0;{name}&#xa0;» n’est pas une étiquette&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the column “{name}”, which the network wants, is not there; there are {names}</source>
        <translation>la colonne «&#xa0;{name}&#xa0;», dont le réseau a besoin, n’est pas là&#xa0;; il y a {names}</translation>
    </message>
    <message>
        <source>the file has become shorter while it was read</source>
        <translation>le fichier a raccourci pendant la lecture</translation>
    </message>
    <message>
        <source>the file is cut: it ends before all that its header promises</source>
        <translation>le fichier est coupé&#xa0;: il se termine avant tout ce que promet son en-tête</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the header of an array in it is damaged</source>
        <translation>l’en-tête d’un tableau qu’il contient est endommagé</translation>
    </message>
    <message>
        <source>the images belong beside it, in a file called {name}</source>
        <translation>les images vont à côté, dans un fichier nommé {name}</translation>
    </message>
    <message>
        <source>the labels are {dtype}, neither numbers nor words</source>
        <translation>les étiquettes sont {dtype}, ni des nombres ni des mots</translation>
    </message>
    <message>
        <source>the labels belong beside it, in a file called {name}</source>
        <translation>les étiquettes vont à côté, dans un fichier nommé {name}</translation>
    </message>
    <message>
        <source>the rows left all have the same number in “{name}”</source>
        <translation>les lignes restantes ont toutes le même nombre dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>there are only blank lines</source>
        <translation>il n’y a que des lignes vides</translation>
    </message>
    <message>
        <source>there is a header, but no row below it</source>
        <translation>il y a un en-tête, mais aucune ligne en dessous</translation>
    </message>
    <message>
        <source>there is no cell in it</source>
        <translation>il n’y a aucune cellule dedans</translation>
    </message>
    <message>
        <source>there is no sheet “{sheet}”; it has {known}</source>
        <translation>il n’y a pas de feuille «&#xa0;{sheet}&#xa0;», mais {known}</translation>
    </message>
    <message>
        <source>these are pictures, but the network was trained on columns of a table</source>
        <translation>ce sont des images, mais le réseau a été entraîné sur des colonnes d’un tableau</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>this is a spreadsheet; export it as CSV (or install python-calamine)</source>
        <translation>c’est un classeur&#xa0;; exportez-le en CSV (ou installez python-calamine)</translation>
    </message>
    <message>
        <source>this is a zip and no spreadsheet; unpack it and import the table in it</source>
        <translation>c’est un zip et pas un classeur&#xa0;; décompressez-le et importez le tableau qu’il contient</translation>
    </message>
    <message>
        <source>this is a zip, such as a spreadsheet, and damaged</source>
        <translation>c’est un zip, par exemple un classeur, et il est abîmé</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>this is {what}, not a table of text</source>
        <translation>c’est {what}, pas un tableau de texte</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>milliers</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>to train on {train:g} and to validate on {validation:g} are more than 1 together</source>
        <translation>pour l’entraînement {train:g} et pour la validation {validation:g} font ensemble plus de 1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>two different ones of the features that go in are wanted</source>
        <translation>il faut deux variables différentes parmi celles qui entrent</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>units</source>
        <translation>neurones</translation>
    </message>
    <message>
        <source>unpacks to more than {most} MiB; export it as CSV</source>
        <translation>donne plus de {most} Mio une fois décompressé&#xa0;; exportez-le en CSV</translation>
    </message>
    <message>
        <source>unpacks to more than {most} MiB; unpack a part</source>
        <translation>donne plus de {most} Mio une fois décompressé&#xa0;; décompressez-en une partie</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>décroissance des poids</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>with a learning rate of 0 no step changes a weight: nothing is learnt</source>
        <translation>avec un taux d’apprentissage de 0, aucun pas ne change un poids&#xa0;: rien n’est appris</translation>
    </message>
    <message>
        <source>with all weights zero the neurons of a layer stay the same for ever: nothing tells them apart</source>
        <translation>avec des poids tous nuls, les neurones d’une couche restent identiques pour toujours&#xa0;: rien ne les distingue</translation>
    </message>
    <message>
        <source>without validation rows it watches the test loss, and a test set one tunes on is no test set</source>
        <translation>sans lignes de validation, il surveille la perte de test, et un jeu de test sur lequel on règle n’est plus un jeu de test</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zéros</translation>
    </message>
    <message>
        <source>{before}, {one}</source>
        <translation>{before}, {one}</translation>
    </message>
    <message>
        <source>{before}, …</source>
        <translation>{before}, …</translation>
    </message>
    <message>
        <source>{cells} in “{name}” counts as missing.</source>
        <translation>{cells} dans «&#xa0;{name}&#xa0;» compte comme manquant.</translation>
    </message>
    <message>
        <source>{cells}, where the first row has {n}</source>
        <translation>{cells}, alors que la première ligne en a {n}</translation>
    </message>
    <message>
        <source>{classes}, but points of class {painted} are painted</source>
        <translation>{classes}, mais des points de la classe {painted} sont peints</translation>
    </message>
    <message>
        <source>{columns} without a name and without a value left out.</source>
        <translation>{columns} sans nom et sans valeur&#xa0;: omis.</translation>
    </message>
    <message>
        <source>{copies} copies of so many images are too many; fewer samples or copies fit</source>
        <translation>{copies} copies d’autant d’images, c’est trop&#xa0;; moins d’exemples ou de copies conviennent</translation>
    </message>
    <message>
        <source>{count} hidden layers add their inputs no longer; all other weights are kept.</source>
        <translation>{count} couches cachées n’ajoutent plus leurs entrées&#x202f;; tous les autres poids sont gardés.</translation>
    </message>
    <message>
        <source>{count} hidden layers are no longer normalised; their weights and biases have taken that over, so the network says what it said.</source>
        <translation>{count} couches cachées ne sont plus normalisées&#x202f;; leurs poids et biais ont repris cela, donc le réseau dit ce qu’il disait.</translation>
    </message>
    <message>
        <source>{count} hidden layers are normalised over each batch from the next step on; their weights are kept, and their running averages begin with the training rows.</source>
        <translation>{count} couches cachées sont normalisées sur chaque lot à partir du prochain pas&#x202f;; leurs poids sont gardés, et leurs moyennes mobiles commencent par les lignes d’entraînement.</translation>
    </message>
    <message>
        <source>{count} hidden layers now add their inputs to their outputs; all weights are kept.</source>
        <translation>{count} couches cachées ajoutent maintenant leurs entrées à leurs sorties&#x202f;; tous les poids sont gardés.</translation>
    </message>
    <message>
        <source>{data} has its own inputs, not x1 and x2; leave features out</source>
        <translation>{data} a ses propres entrées, pas x1 et x2&#xa0;; omettez features</translation>
    </message>
    <message>
        <source>{data} has no images; leave it out</source>
        <translation>{data} n’a pas d’images&#xa0;; omettez-le</translation>
    </message>
    <message>
        <source>{data} has no {field}; leave it out</source>
        <translation>{data} n’a pas de {field}&#xa0;; omettez-le</translation>
    </message>
    <message>
        <source>{data} has numbers to predict, not classes</source>
        <translation>{data} a des nombres à prédire, pas des classes</translation>
    </message>
    <message>
        <source>{data} has {fewest} classes, not {classes}</source>
        <translation>{data} a {fewest} classes, pas {classes}</translation>
    </message>
    <message>
        <source>{data} has {fewest} to {most} classes, not {classes}</source>
        <translation>{data} a de {fewest} à {most} classes, pas {classes}</translation>
    </message>
    <message>
        <source>{data} is no imported table; leave table out</source>
        <translation>{data} n’est pas un tableau importé&#xa0;; omettez table</translation>
    </message>
    <message>
        <source>{data} is not painted; leave points out</source>
        <translation>{data} n’est pas peint&#xa0;; omettez points</translation>
    </message>
    <message>
        <source>{field} of layer {layer}</source>
        <translation>{field} de la couche {layer}</translation>
    </message>
    <message>
        <source>{field} of layers {layers}</source>
        <translation>{field} des couches {layers}</translation>
    </message>
    <message>
        <source>{field}: {objection}</source>
        <translation>{field}&#xa0;: {objection}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{found:,.0f} MiB are more than {most} MiB</source>
        <translation>{found:,.0f} Mio, c’est plus que {most} Mio</translation>
    </message>
    <message>
        <source>{hands} in the room</source>
        <translation>{hands} dans la salle</translation>
    </message>
    <message>
        <source>{layers} layers, {parameters} weights and biases.</source>
        <translation>{layers} couches, {parameters} poids et biais.</translation>
    </message>
    <message>
        <source>{loss} needs a {needed} output, not {output}</source>
        <translation>{loss} demande une sortie {needed}, pas {output}</translation>
    </message>
    <message>
        <source>{loss} needs classes, but {data} has numbers</source>
        <translation>{loss} demande des classes, mais {data} a des nombres</translation>
    </message>
    <message>
        <source>{moments} of {epochs} epochs are kept in this page.</source>
        <translation>{moments} époques sur {epochs} sont gardées dans cette page.</translation>
    </message>
    <message>
        <source>{n:,} columns are left out: {most:,} inputs at most can go in.</source>
        <translation>{n:,} colonnes sont laissées de côté&#xa0;: {most:,} entrées au plus peuvent être utilisées.</translation>
    </message>
    <message>
        <source>{n:,} different texts; {most} at most can go in</source>
        <translation>{n:,} textes différents&#xa0;; {most} au plus peuvent entrer</translation>
    </message>
    <message>
        <source>{n:,} files are more than {most:,}</source>
        <translation>{n:,} fichiers, c’est plus que {most:,}</translation>
    </message>
    <message>
        <source>{n:,} groups by “{name}”: the rows of each stay in one part of the split.</source>
        <translation>{n:,} groupes selon «&#xa0;{name}&#xa0;»&#xa0;: les lignes de chacun restent dans une seule partie.</translation>
    </message>
    <message>
        <source>{n:,} pictures of {side} × {side} are more than {most:,}; read fewer of them or make them smaller</source>
        <translation>{n:,} images de {side} × {side}, c’est plus que {most:,}&#xa0;; lisez-en moins ou réduisez-les</translation>
    </message>
    <message>
        <source>{n:,} runs are too many: choose fewer values or fewer seeds, at most {most} in all.</source>
        <translation>{n:,} entraînements, c’est trop&#xa0;: choisissez moins de valeurs ou moins de graines, au plus {most} en tout.</translation>
    </message>
    <message>
        <source>{n:,} such pictures take {size:,.0f} MiB, more than {most}; read fewer of them</source>
        <translation>{n:,} images de ce genre prennent {size:,.0f} Mio, plus que {most}&#xa0;; lisez-en moins</translation>
    </message>
    <message>
        <source>{names} are empty in more than half of the rows and are left out.</source>
        <translation>{names} sont vides dans plus de la moitié des lignes et n’entrent pas.</translation>
    </message>
    <message>
        <source>{names} differ in capital letters alone and are taken as different classes.</source>
        <translation>{names} ne diffèrent que par les majuscules et comptent comme des classes différentes.</translation>
    </message>
    <message>
        <source>{names} differ in capital letters alone and are taken as the same class.</source>
        <translation>{names} ne diffèrent que par les majuscules et comptent comme la même classe.</translation>
    </message>
    <message>
        <source>{names} has the same value in all rows and is left out.</source>
        <translation>{names} a la même valeur dans toutes les lignes&#xa0;; cette colonne est omise.</translation>
    </message>
    <message>
        <source>{names} has too many different words to go in and is left out.</source>
        <translation>{names} a trop de mots différents pour entrer&#xa0;; cette colonne est omise.</translation>
    </message>
    <message>
        <source>{names} have the same value in all rows and are left out.</source>
        <translation>{names} ont la même valeur dans toutes les lignes&#xa0;; ces colonnes sont omises.</translation>
    </message>
    <message>
        <source>{names} have too many different words to go in and are left out.</source>
        <translation>{names} ont trop de mots différents pour entrer&#xa0;; ces colonnes sont omises.</translation>
    </message>
    <message>
        <source>{names} is empty in more than half of the rows and is left out.</source>
        <translation>{names} est vide dans plus de la moitié des lignes et n’entre pas.</translation>
    </message>
    <message>
        <source>{names} number the rows and are left out.</source>
        <translation>{names} numérotent les lignes&#xa0;; ces colonnes sont omises.</translation>
    </message>
    <message>
        <source>{names} numbers the rows and is left out.</source>
        <translation>{names} numérote les lignes&#xa0;; cette colonne est omise.</translation>
    </message>
    <message>
        <source>{names} rather name the rows and are left out.</source>
        <translation>{names} servent plutôt à nommer les lignes et n’entrent pas.</translation>
    </message>
    <message>
        <source>{names} rather names the rows and is left out.</source>
        <translation>{names} sert plutôt à nommer les lignes et n’entre pas.</translation>
    </message>
    <message>
        <source>{names}: a class with one row can be learnt or tested, but not both.</source>
        <translation>{names}&#xa0;: une classe d’une seule ligne peut être apprise ou testée, mais pas les deux.</translation>
    </message>
    <message>
        <source>{name} goes on from these weights; its averages start empty.</source>
        <translation>{name} continue à partir de ces poids&#x202f;; ses moyennes commencent vides.</translation>
    </message>
    <message>
        <source>{name} is given twice; keep one of them</source>
        <translation>{name} est donné deux fois&#xa0;; gardez-en un</translation>
    </message>
    <message>
        <source>{name} {rate:g}</source>
        <translation>{name} {rate:g}</translation>
    </message>
    <message>
        <source>{name}, line {line}: {cause}</source>
        <translation>{name}, ligne {line}&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{name}: {cause}</source>
        <translation>{name}&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>{n} cellules</translation>
    </message>
    <message>
        <source>{n} characters; at most {most} are possible</source>
        <translation>{n} caractères&#xa0;; au plus {most} sont possibles</translation>
    </message>
    <message>
        <source>{n} classes are more than {most}</source>
        <translation>{n} classes, c’est plus que {most}</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} colonnes</translation>
    </message>
    <message>
        <source>{n} columns are more than {most}</source>
        <translation>{n} colonnes, c’est plus que {most}</translation>
    </message>
    <message>
        <source>{n} different words; {most} at most can go in</source>
        <translation>{n} mots différents&#xa0;; {most} au plus peuvent entrer</translation>
    </message>
    <message>
        <source>{n} entries; at least {fewest} are needed</source>
        <translation>{n} éléments&#xa0;; il en faut au moins {fewest}</translation>
    </message>
    <message>
        <source>{n} entries; at most {most} are possible</source>
        <translation>{n} éléments&#xa0;; au plus {most} sont possibles</translation>
    </message>
    <message>
        <source>{n} entries; {size} are needed</source>
        <translation>{n} éléments&#xa0;; il en faut {size}</translation>
    </message>
    <message>
        <source>{n} files can not be read and left out: {names}.</source>
        <translation>{n} fichiers ne peuvent pas être lus et sont omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{n} folders are more than {most} classes</source>
        <translation>{n} dossiers, c’est plus que {most} classes</translation>
    </message>
    <message>
        <source>{n} inputs are more than {most}</source>
        <translation>{n} entrées, c’est plus que {most}</translation>
    </message>
    <message>
        <source>{n} lines above the rows that begin with {mark} are comments and left out.</source>
        <translation>{n} lignes au-dessus des données qui commencent par {mark} sont des commentaires et sont omises.</translation>
    </message>
    <message>
        <source>{n} missing cells are taken as the mean of the training rows.</source>
        <translation>{n} cellules manquantes prennent la moyenne des lignes d’entraînement.</translation>
    </message>
    <message>
        <source>{n} missing cells filled with the mean of the column over all rows.</source>
        <translation>{n} cellules manquantes remplies par la moyenne de la colonne sur toutes les lignes.</translation>
    </message>
    <message>
        <source>{n} missing words: all inputs of it are 0.</source>
        <translation>{n} mots manquants&#xa0;: toutes leurs entrées valent 0.</translation>
    </message>
    <message>
        <source>{n} pictures, but labels of the shape {shape}</source>
        <translation>{n} images, mais des étiquettes de forme {shape}</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>{n} rows are there before: rows that occur more than once lie in the training and in the test part, and what is learnt by heart looks like knowledge.</source>
        <translation>{n} lignes figurent déjà plus haut&#xa0;: les lignes répétées se trouvent dans l’entraînement et dans le test, et ce qui est appris par cœur passe pour du savoir.</translation>
    </message>
    <message>
        <source>{n} rows lack “{name}”: all inputs of it are 0.</source>
        <translation>{n} lignes n’ont pas «&#xa0;{name}&#xa0;»&#xa0;: toutes ses entrées valent 0.</translation>
    </message>
    <message>
        <source>{n} rows that have more or fewer than {width} cells are left out: lines {lines}.</source>
        <translation>{n} lignes qui ont plus ou moins de {width} cellules sont omises&#xa0;: lignes {lines}.</translation>
    </message>
    <message>
        <source>{n}, but the table has {count}</source>
        <translation>{n}, mais le tableau en a {count}</translation>
    </message>
    <message>
        <source>{output} is never negative, but half of the targets are</source>
        <translation>{output} n’est jamais négatif, mais la moitié des cibles le sont</translation>
    </message>
    <message>
        <source>{output} scores are no probabilities and some of them have no gradient; softmax with cross-entropy suits classes</source>
        <translation>les scores de {output} ne sont pas des probabilités et certains n’ont pas de gradient&#x202f;; softmax avec l’entropie croisée convient aux classes</translation>
    </message>
    <message>
        <source>{output} stays between −1 and 1: a target outside is never reached; linear does</source>
        <translation>{output} reste entre −1 et 1&#xa0;: une cible au-delà n’est jamais atteinte&#x202f;; linear l’atteint</translation>
    </message>
    <message>
        <source>{output} with {loss}: confident mistakes learn slowly, because the gradient is multiplied by the flat slope of {output}; {partner} does not have that</source>
        <translation>{output} avec {loss}&#xa0;: les erreurs commises avec assurance se corrigent lentement, car le gradient est multiplié par la pente plate de {output}&#x202f;; {partner} n’a pas ce défaut</translation>
    </message>
    <message>
        <source>{pictures} pictures, but {labels} labels in {file}</source>
        <translation>{pictures} images, mais {labels} étiquettes dans {file}</translation>
    </message>
    <message>
        <source>{rows} left; two at least are needed</source>
        <translation>il reste {rows}&#xa0;; il en faut au moins deux</translation>
    </message>
    <message>
        <source>{rows} rows are held out: peeking needs {peeked} to look at and {sealed} sealed ones. Train on fewer rows or make more data.</source>
        <translation>{rows} lignes sont mises de côté&#xa0;: regarder l’examen demande {peeked} lignes à voir et {sealed} scellées. Entraînez sur moins de lignes ou créez plus de données.</translation>
    </message>
    <message>
        <source>{rows} rows to test on can not show all {classes} classes</source>
        <translation>{rows} lignes de test ne peuvent pas montrer les {classes} classes</translation>
    </message>
    <message>
        <source>{rows} rows to train on can not show all {classes} classes</source>
        <translation>{rows} lignes d’entraînement ne peuvent pas montrer les {classes} classes</translation>
    </message>
    <message>
        <source>{rows} rows to validate on can not show all {classes} classes</source>
        <translation>{rows} lignes de validation ne peuvent pas montrer les {classes} classes</translation>
    </message>
    <message>
        <source>{rows} that occurred before left out.</source>
        <translation>Déjà rencontrés, donc omis&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>{rows} training images from now on: 1 jittered copy of each.</source>
        <translation>{rows} images d’entraînement à partir de maintenant&#xa0;: 1 copie variée de chacune.</translation>
    </message>
    <message>
        <source>{rows} training images from now on: {copies} jittered copies of each.</source>
        <translation>{rows} images d’entraînement à partir de maintenant&#xa0;: {copies} copies variées de chacune.</translation>
    </message>
    <message>
        <source>{rows} with missing cells left out.</source>
        <translation>Cellules manquantes, donc omis&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>{rows} without a label left out.</source>
        <translation>Sans étiquette, donc omis&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>{rows}; two at least are needed</source>
        <translation>{rows}&#xa0;; il en faut au moins deux</translation>
    </message>
    <message>
        <source>{rule} has no {field}; it has only a learning rate</source>
        <translation>{rule} n’a pas de {field}&#xa0;; il n’a qu’un taux d’apprentissage</translation>
    </message>
    <message>
        <source>{rule} has no {field}; it has {fields}</source>
        <translation>{rule} n’a pas de {field}&#xa0;; il a {fields}</translation>
    </message>
    <message>
        <source>{samples} is above the {most} of {data}</source>
        <translation>{samples} est au-dessus des {most} de {data}</translation>
    </message>
    <message>
        <source>{samples} is above the {rows} painted points</source>
        <translation>{samples} est au-dessus des {rows} points peints</translation>
    </message>
    <message>
        <source>{share:g} leaves no row to train on</source>
        <translation>{share:g} ne laisse aucune ligne pour l’entraînement</translation>
    </message>
    <message>
        <source>{shown} of {total} points are shown.</source>
        <translation>{shown} points montrés sur {total}.</translation>
    </message>
    <message>
        <source>{size} is more than the 1 training row: every step takes it (full batch)</source>
        <translation>{size}, c’est plus que la seule ligne d’entraînement&#xa0;: chaque pas la prend (lot complet)</translation>
    </message>
    <message>
        <source>{size} is more than the {rows} training rows: every step takes them all (full batch)</source>
        <translation>{size}, c’est plus que les {rows} lignes d’entraînement&#xa0;: chaque pas les prend toutes (lot complet)</translation>
    </message>
    <message>
        <source>{value:g}</source>
        <translation>{value:g}</translation>
    </message>
    <message>
        <source>{value:g} in “{name}” ({rows}) is far from all other values and is taken as missing; is it a value?</source>
        <translation>{value:g} dans «&#xa0;{name}&#xa0;» ({rows}) est loin de toutes les autres valeurs et compte comme manquant&#xa0;; est-ce une valeur&#xa0;?</translation>
    </message>
    <message>
        <source>{value:g} in “{name}” ({rows}) is far from all other values; does it mean missing?</source>
        <translation>{value:g} dans «&#xa0;{name}&#xa0;» ({rows}) est loin de toutes les autres valeurs&#xa0;; est-ce une valeur manquante&#xa0;?</translation>
    </message>
    <message>
        <source>{value} is above {limit}</source>
        <translation>{value} est au-dessus de {limit}</translation>
    </message>
    <message>
        <source>{value} is below {limit}</source>
        <translation>{value} est au-dessous de {limit}</translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation>{value} n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>{value} is not above {limit}</source>
        <translation>{value} n’est pas au-dessus de {limit}</translation>
    </message>
    <message>
        <source>{value} is not below {limit}</source>
        <translation>{value} n’est pas au-dessous de {limit}</translation>
    </message>
    <message>
        <source>{words} in “{name}” was not seen while learning.</source>
        <translation>{words} dans «&#xa0;{name}&#xa0;» n’a pas été vu pendant l’apprentissage.</translation>
    </message>
    <message>
        <source>“{cell}” (line {line})</source>
        <translation>«&#xa0;{cell}&#xa0;» (ligne {line})</translation>
    </message>
    <message>
        <source>“{name}” can be read two ways: in “{cell}” the day is taken to come first.</source>
        <translation>«&#xa0;{name}&#xa0;» peut se lire de deux façons&#xa0;: dans «&#xa0;{cell}&#xa0;», le jour est supposé venir en premier.</translation>
    </message>
    <message>
        <source>“{name}” can be read two ways: in “{cell}” the month is taken to come first.</source>
        <translation>«&#xa0;{name}&#xa0;» peut se lire de deux façons&#xa0;: dans «&#xa0;{cell}&#xa0;», le mois est supposé venir en premier.</translation>
    </message>
    <message>
        <source>“{name}” can be read two ways: the {mark} is taken as the mark of {meant} ({low:g} to {high:g}); “Decimal mark” changes it.</source>
        <translation>«&#xa0;{name}&#xa0;» peut se lire de deux façons&#xa0;: {mark} est pris comme signe des {meant} ({low:g} à {high:g})&#xa0;; «&#xa0;Marque décimale&#xa0;» le change.</translation>
    </message>
    <message>
        <source>“{name}” has decimals after a point and after a comma; look at its cells.</source>
        <translation>«&#xa0;{name}&#xa0;» a des décimales après un point et après une virgule&#xa0;; regardez ses cellules.</translation>
    </message>
    <message>
        <source>“{name}” has one picture: it can be learnt or tested, but not both.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a qu’une image&#xa0;: elle peut être apprise ou testée, mais pas les deux.</translation>
    </message>
    <message>
        <source>“{name}” has too many different texts to group by</source>
        <translation>«&#xa0;{name}&#xa0;» a trop de textes différents pour grouper</translation>
    </message>
    <message>
        <source>“{name}” has too many different words</source>
        <translation>«&#xa0;{name}&#xa0;» a trop de mots différents</translation>
    </message>
    <message>
        <source>“{name}” holds no numbers but {dtype}</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de nombres mais {dtype}</translation>
    </message>
    <message>
        <source>“{name}” is a column of numbers: 1 cell that is none, {cells}, counts as missing.</source>
        <translation>«&#xa0;{name}&#xa0;» est une colonne de nombres&#xa0;: 1 cellule qui n’en est pas un, {cells}, compte comme manquante.</translation>
    </message>
    <message>
        <source>“{name}” is a column of numbers: {n} cells that are none, {cells}, count as missing.</source>
        <translation>«&#xa0;{name}&#xa0;» est une colonne de nombres&#xa0;: {n} cellules qui n’en sont pas, {cells}, comptent comme manquantes.</translation>
    </message>
    <message>
        <source>“{name}” is a date; it goes in as a number of days, or by year, month and weekday.</source>
        <translation>«&#xa0;{name}&#xa0;» est une date&#xa0;; elle entre comme un nombre de jours, ou par année, mois et jour de la semaine.</translation>
    </message>
    <message>
        <source>“{name}” is a time; {time} goes in as {number:g}.</source>
        <translation>«&#xa0;{name}&#xa0;» est une durée ou une heure&#xa0;; {time} entre comme {number:g}.</translation>
    </message>
    <message>
        <source>“{name}” is no column of numbers: {reason}</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une colonne de nombres&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is the label, and no feature as well</source>
        <translation>«&#xa0;{name}&#xa0;» est l’étiquette, et pas aussi une variable</translation>
    </message>
    <message>
        <source>“{name}” is ticked with “{tick}”; a blank cell means no.</source>
        <translation>«&#xa0;{name}&#xa0;» est coché avec «&#xa0;{tick}&#xa0;»&#xa0;; une cellule vide signifie non.</translation>
    </message>
    <message>
        <source>“{name}” is {shape}, not (pictures, height, width) or squares in rows</source>
        <translation>«&#xa0;{name}&#xa0;» est de forme {shape}, et non (images, hauteur, largeur) ou des carrés en lignes</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>“{word}” in “{name}” is taken as a value like the others ({rows}), not as missing.</source>
        <translation>«&#xa0;{word}&#xa0;» dans «&#xa0;{name}&#xa0;» compte comme une valeur parmi d’autres ({rows}), pas comme manquant.</translation>
    </message>
    <message>
        <source>“{word}” is not a number</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas un nombre</translation>
    </message>
</context>
<context>
    <name>word_lines</name>
    <message>
        <source>{name}: {words} → 1 input</source>
        <translation>{name}&#xa0;: {words} → 1 entrée</translation>
    </message>
    <message>
        <source>{name}: {words} → {count} inputs</source>
        <translation>{name}&#xa0;: {words} → {count} entrées</translation>
    </message>
</context>
</TS>
