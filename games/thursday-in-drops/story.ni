"Thursday, in Drops" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The organroom is a room. It is privately-named.
The study is a room. It is privately-named.
The salon is a room. It is privately-named.

The printed name of the organroom is "Organ Room".
The description of the organroom is "They call it an organ: three curved shelves of little bottles, like the seats in a theatre, with one chair for an audience. He sat in it for fifty years and breathed in. There is a demijohn of spirit on the floor, and a gap on the lowest shelf where a bottle ought to be. A door to the west gives on his study, and the shop is to the south.".
The study is west of the organroom.
The salon is south of the organroom.

The printed name of the study is "Grandfather[']s Study".
The description of the study is "He worked next door and lived in here: a sofa, a rug, a window on the cathedral, and a desk with one drawer that was never once locked, since nobody would have dared. Over the sofa hangs the portrait that he had painted instead of going to the doctor.".
The organroom is east of the study.

The printed name of the salon is "Shop".
The description of the salon is "Gilt, mirrors, a carpet that hushes you. In the good chair, with her back to the window, sits Madame Ferrier, very upright, in gloves. Her face is turned to the door of the organ room. It has been since before you opened it.".
The organroom is north of the salon.

Part 2 - States

A thing has a number called civetdrops.

A thing has a number called cedardrops.

A thing has a number called nerolidrops.

A thing can be spirited or spiritless. A thing is usually spiritless.

A thing can be apart, shaken-state or married (this is its marrying property).

A thing has a number called resting.

Part 3 - Things

The organ is a supporter. It is privately-named.
The demijohn is a thing. It is privately-named.
The cedar is a thing. It is privately-named.
The neroli is a thing. It is privately-named.
The rose-thing is a thing. It is privately-named.
The flask is a thing. It is privately-named.
The desk is a container. It is privately-named.
The book-thing is a thing. It is privately-named.
The civet is a thing. It is privately-named.
The portrait is a thing. It is privately-named.
The window is a thing. It is privately-named.
The rug is a thing. It is privately-named.
The madame is a woman. It is privately-named.
The mirrors is a thing. It is privately-named.

The organ is in the organroom.
The printed name of the organ is "organ".
Include (- with name 'organ//' 'shelves//' 'shelf//' 'theatre//' 'bottles//' 'gap//' 'bottom//' 'lowest//' 'curved//' 'little//' 'organs//p', -) when defining the organ.
The description of the organ is "Heads above, hearts in the middle, and on the bottom shelf, in the dark, the things that hold on. There is a dropper in every stopper.".
The organ is fixed in place, not enterable and scenery.

The demijohn is in the organroom.
The printed name of the demijohn is "demijohn".
Include (- with name 'demijohn//' 'alcohol//' 'spirit//' 'grape//' 'demijohns//p', -) when defining the demijohn.
The description of the demijohn is "Grape spirit, so pure that it has no smell; only a kind of edge.".
The demijohn is fixed in place and scenery.

The cedar is on the organ.
The printed name of the cedar is "cedar".
Include (- with name 'cedar//' 'bottle//', -) when defining the cedar.
The description of the cedar is "Pencils, cathedrals, the inside of a good trunk.".
The cedar is fixed in place.
The indefinite article of the cedar is "some".

The neroli is on the organ.
The printed name of the neroli is "neroli".
Include (- with name 'neroli//' 'bottle//', -) when defining the neroli.
The description of the neroli is "Orange blossom. All the brides of a whole province, in a bottle as big as your thumb.".
The neroli is fixed in place.
The indefinite article of the neroli is "some".

The rose-thing is on the organ.
The printed name of the rose-thing is "rose".
Include (- with name 'rose//' 'bottle//', -) when defining the rose-thing.
The description of the rose-thing is "A kilo of it has a village in it. He never used it for a man.".
The rose-thing is fixed in place.
The indefinite article of the rose-thing is "some".

The flask is in the organroom.
The printed name of the flask is "silver flask".
Include (- with name 'silver//' 'flask//' 'flasks//p', -) when defining the flask.
The description of the flask is "Flat, curved to go against a heart, and engraved with an F. It[']s her husband[']s. It comes empty and goes home full.[if the civetdrops of the flask is at least 1 and the civetdrops of the flask is less than 2] It has had one drop of civet.[end if][if the civetdrops of the flask is at least 2] It has had more than one drop of civet.[end if][if the cedardrops of the flask is at least 1 and the cedardrops of the flask is less than 2] It has had one drop of cedar.[end if][if the cedardrops of the flask is at least 2 and the cedardrops of the flask is less than 3] It has had two drops of cedar.[end if][if the cedardrops of the flask is at least 3] It has had more than two drops of cedar.[end if][if the nerolidrops of the flask is at least 1 and the nerolidrops of the flask is less than 2] It has had one drop of neroli.[end if][if the nerolidrops of the flask is at least 2 and the nerolidrops of the flask is less than 3] It has had two drops of neroli.[end if][if the nerolidrops of the flask is at least 3 and the nerolidrops of the flask is less than 4] It has had three drops of neroli.[end if][if the nerolidrops of the flask is at least 4] It has had more than three drops of neroli.[end if][if the flask is shaken-state] It is cloudy, as they are before they have made friends.[end if][if the flask is married] It has gone clear again.[end if][if the flask is spiritless] There is no spirit in it.[end if][if the flask is spirited] It is half full of clear spirit.[end if]".
The appearance of the flask is "On the seat of the one chair lies a silver flask.".
The first place of the flask is the organroom.
The flask is portable.

The desk is in the study.
The printed name of the desk is "desk".
Include (- with name 'desk//' 'drawer//' 'blotter//' 'desks//p', -) when defining the desk.
The description of the desk is "Walnut. The blotter has everything that he ever wrote on it, backwards, on top of itself.".
The desk is fixed in place, not enterable, openable, closed and scenery.

The book-thing is in the desk.
The printed name of the book-thing is "code book".
Include (- with name 'code//' 'book//' 'formula//' 'books//p', -) when defining the book-thing.
The description of the book-thing is "Black, the size of a missal. You find the page. [quotation mark]FERRIER. Neroli, one drop for each of my CATS. Cedar, one for each TOWER I can see from the sofa. Civet: as often as I have been MARRIED. In spirit. Shake, and then leave them alone together; do NOT hang about the door.[quotation mark]".
The book-thing is portable.

The civet is in the desk.
The printed name of the civet is "civet".
Include (- with name 'civet//' 'amber//' 'bottle//', -) when defining the civet.
The description of the civet is "Amber glass, wax over the stopper. He kept it shut up in the drawer like a bad dog. By itself it is unspeakable. It is what makes the rest of it somebody.".
The civet is portable.
The indefinite article of the civet is "some".

The portrait is in the study.
The printed name of the portrait is "portrait".
Include (- with name 'portrait//' 'cats//' 'minette//' 'poivre//' 'grandmother//' 'portraits//p', -) when defining the portrait.
The description of the portrait is "Grandfather in his velvet jacket, eyeing the painter[']s coat. On his knee is Minette; on his shoulder is Poivre; and from under the sofa, if you look, come the two lamps of the one whose name was a word that you weren[']t allowed to say. In the corner stands Grandmother, the only woman who ever put up with him.".
The portrait is fixed in place and scenery.

The window is in the study.
The printed name of the window is "cathedral".
Include (- with name 'cathedral//' 'window//' 'towers//' 'sofa//' 'tower//' 'cathedrals//p', -) when defining the window.
The description of the window is "You sit down on the sofa, in the dent. From there, in the middle of the window, stand the two towers of Saint-Honorat. There is a third, around the back. From the sofa you can[']t see it.".
The window is fixed in place and scenery.

The rug is in the study.
The printed name of the rug is "rug".
Include (- with name 'rug//' 'hair//' 'rugs//p', -) when defining the rug.
The description of the rug is "Hair, of three colours.".
The rug is fixed in place and scenery.

The madame is in the salon.
The printed name of the madame is "Madame Ferrier".
Include (- with name 'madame//' 'ferrier//', -) when defining the madame.
The description of the madame is "Black silk, white stick, a profile like a coin of some small severe country. Her nostrils move. [quotation mark]Spirit,[quotation mark] she says, [quotation mark]and furniture wax, and you have had an anchovy.[quotation mark]".
The madame is scenery and proper-named.

The mirrors is in the salon.
The printed name of the mirrors is "mirrors".
Include (- with name 'mirrors//' 'gilt//' 'carpet//', -) when defining the mirrors.
The description of the mirrors is "Forty of you, all with something on your nose.".
The mirrors is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Filling-with is an action applying to two things.
Understand "fill [something] with [something]" as filling-with.
Understand "pour [something] into [something]" as filling-with (with nouns reversed).
Understand "refill [something] with [something]" as filling-with.

Carry out filling-with:
	if the noun is the flask and the second noun is the demijohn:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		if the flask is not spiritless:
			say "It has its spirit.";
			stop the action;
		now the flask is spirited;
		say "You tilt the demijohn on its hip, and let it run to half. It is like pouring nothing.";
		stop the action;
	say "That would lead nowhere.".

Driping-into is an action applying to two things.
Understand "drip [something] into [something]" as driping-into.
Understand "add [something] to [something]" as driping-into.
Understand "pour [something] into [something]" as driping-into.

Carry out driping-into:
	if the noun is the civet and the second noun is the flask:
		if the civet is not enclosed by the player:
			say "You have to have the bottle in your other hand.";
			stop the action;
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		if the flask is not spirited:
			say "The drops would only sit in the bottom and sulk. They want spirit to go into.";
			stop the action;
		if the flask is not apart:
			say "They are shaken and settling. To put in anything more now would be to walk in on them.";
			stop the action;
		if the civetdrops of the flask is at least 4:
			say "Your hand won[']t do it. There is far too much in there already.";
			stop the action;
		increase the civetdrops of the flask by 1;
		if the civetdrops of the flask is greater than 4, now the civetdrops of the flask is 4;
		say "You hold your breath, break the wax, and let fall one drop. All over the building people stop what they[']re doing.";
		stop the action;
	if the noun is the cedar and the second noun is the flask:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		if the flask is not spirited:
			say "The drops would only sit in the bottom and sulk. They want spirit to go into.";
			stop the action;
		if the flask is not apart:
			say "They are shaken and settling. To put in anything more now would be to walk in on them.";
			stop the action;
		if the cedardrops of the flask is at least 4:
			say "Your hand won[']t do it. There is far too much in there already.";
			stop the action;
		increase the cedardrops of the flask by 1;
		if the cedardrops of the flask is greater than 4, now the cedardrops of the flask is 4;
		say "One drop, brown, slow. Somewhere a lid is lifted.";
		stop the action;
	if the noun is the neroli and the second noun is the flask:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		if the flask is not spirited:
			say "The drops would only sit in the bottom and sulk. They want spirit to go into.";
			stop the action;
		if the flask is not apart:
			say "They are shaken and settling. To put in anything more now would be to walk in on them.";
			stop the action;
		if the nerolidrops of the flask is at least 4:
			say "Your hand won[']t do it. There is far too much in there already.";
			stop the action;
		increase the nerolidrops of the flask by 1;
		if the nerolidrops of the flask is greater than 4, now the nerolidrops of the flask is 4;
		say "One drop, and for a moment it is four o[']clock in the afternoon, in May.";
		stop the action;
	if the noun is the rose-thing and the second noun is the flask:
		say "You have the dropper over the flask, and your ear begins to hurt. He used to take you by it. Never for a man, he said.";
		stop the action;
	say "That would lead nowhere.".

Just-rinsing is an action applying to one thing.
Understand "rinse [something]" as just-rinsing.
Understand "empty [something]" as just-rinsing.
Understand "wash [something]" as just-rinsing.
Understand "drain [something]" as just-rinsing.

Carry out just-rinsing:
	if the noun is the flask:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		if the demijohn is not enclosed by the location:
			say "You would need the demijohn for that.";
			stop the action;
		if the flask is not spirited:
			say "There[']s nothing in it.";
			stop the action;
		now the flask is spiritless;
		now the flask is apart;
		now the civetdrops of the flask is 0;
		now the cedardrops of the flask is 0;
		now the nerolidrops of the flask is 0;
		now the resting of the flask is 0;
		say "Out of the window with it. In the lane a horse looks up, deeply moved. You swill the flask three times with spirit and begin again.";
		stop the action;
	say "That would lead nowhere.".

Just-shaking is an action applying to one thing.
Understand "shake [something]" as just-shaking.

Carry out just-shaking:
	if the noun is the flask:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		if the flask is not spirited:
			say "It doesn[']t even slosh.";
			stop the action;
		if the cedardrops of the flask is less than 1:
			say "There is only spirit, or next to it. They would have nobody to meet.";
			stop the action;
		if the nerolidrops of the flask is less than 1:
			say "There is only spirit, or next to it. They would have nobody to meet.";
			stop the action;
		if the flask is not apart:
			say "They have been introduced.";
			stop the action;
		now the flask is shaken-state;
		now the resting of the flask is 0;
		say "Over the shoulder, like a man at a bar; he learned it from one. It clouds like breath on a pane. Now they must be left alone together.";
		stop the action;
	say "That would lead nowhere.".

Just-smelling is an action applying to one thing.
Understand "smell [something]" as just-smelling.
Understand "sniff [something]" as just-smelling.

Carry out just-smelling:
	if the noun is the flask:
		if the flask is not spirited:
			say "Silver, and the inside of a pocket.";
			stop the action;
		say "Something is in there, but you couldn[']t say whether it[']s anybody. You never met him.";
		stop the action;
	try smelling the noun.

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the flask and the second noun is the madame and the flask is not married:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		if the flask is not spirited:
			say "She turns it over in her glove. [quotation mark]It is empty,[quotation mark] says Madame Ferrier, [quotation mark]and so, as yet, are your hands.[quotation mark]";
			stop the action;
		say "She doesn[']t even lift it. [quotation mark]They[']re quarrelling in there,[quotation mark] says Madame Ferrier. [quotation mark]I can hear them. He always shook it, and then he went away and let it be.[quotation mark]";
		stop the action;
	if the noun is the flask and the second noun is the madame and the flask is married and the civetdrops of the flask is less than 1:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		say "She breathes in, and waits. [quotation mark]A very nice boy,[quotation mark] she says. [quotation mark]What did I want with a nice boy? There[']s no beast in it.[quotation mark] She gives it back.";
		stop the action;
	if the noun is the flask and the second noun is the madame and the flask is married and the civetdrops of the flask is at least 2:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		say "She holds it well away. [quotation mark]Monsieur Ferrier,[quotation mark] she says, [quotation mark]washed.[quotation mark] Too much of the beast. She gives it back.";
		stop the action;
	if the noun is the flask and the second noun is the madame and the flask is married and the cedardrops of the flask is less than 2:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		say "[quotation mark]He isn[']t standing up straight,[quotation mark] says Madame Ferrier. Not enough cedar. She gives it back.";
		stop the action;
	if the noun is the flask and the second noun is the madame and the flask is married and the cedardrops of the flask is at least 3:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		say "[quotation mark]That is his coffin,[quotation mark] says Madame Ferrier, without heat. Too much cedar. She gives it back.";
		stop the action;
	if the noun is the flask and the second noun is the madame and the flask is married and the nerolidrops of the flask is less than 3:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		say "[quotation mark]It is him on a Monday,[quotation mark] says Madame Ferrier. [quotation mark]We met on a Thursday.[quotation mark] Not enough neroli. She gives it back.";
		stop the action;
	if the noun is the flask and the second noun is the madame and the flask is married and the nerolidrops of the flask is at least 4:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		say "[quotation mark]It is me,[quotation mark] says Madame Ferrier, [quotation mark]when I was eighteen. How dare you.[quotation mark] Too much neroli. She gives it back.";
		stop the action;
	if the noun is the flask and the second noun is the madame and the flask is married and the civetdrops of the flask is at least 1 and the civetdrops of the flask is less than 2 and the cedardrops of the flask is at least 2 and the cedardrops of the flask is less than 3 and the nerolidrops of the flask is at least 3 and the nerolidrops of the flask is less than 4:
		if the flask is not enclosed by the player:
			say "You haven[']t the flask in your hand.";
			stop the action;
		now the flask is carried by the madame;
		say "You put it into her glove. She unstops it, and doesn[']t raise it, and doesn[']t need to.";
		stop the action;
	if (the noun is the civet or the noun is the book-thing) and the second noun is the madame:
		say "[quotation mark]That,[quotation mark] says Madame Ferrier, [quotation mark]is not what I was promised.[quotation mark]";
		stop the action;
	try giving the noun to the second noun.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the flask:
		try other words;
		try just-rinsing the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The filling-with action translates into I6 as "SKOwn1".
The driping-into action translates into I6 as "SKOwn2".
The giving-to action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the demijohn +) && x == (+ the flask +)) return ##SKOwn1;
			if (y == (+ the flask +) && x == (+ the demijohn +)) return ##SKOwn1 + 4096;
			if (y == (+ the flask +) && x == (+ the civet +) or (+ the cedar +) or (+ the neroli +) or (+ the rose-thing +)) return ##SKOwn2;
			if (y == (+ the madame +) && x == (+ the flask +) or (+ the civet +) or (+ the book-thing +)) return ##SKOwn3;
		2:
			if (y == (+ the flask +) && x == (+ the demijohn +)) return ##SKOwn1 + 4096;
		3:
			if (y == (+ the flask +) && x == (+ the demijohn +)) return ##SKOwn1 + 4096;
			if (y == (+ the flask +) && x == (+ the civet +) or (+ the cedar +) or (+ the neroli +) or (+ the rose-thing +)) return ##SKOwn2;
			if (y == (+ the madame +) && x == (+ the flask +) or (+ the civet +) or (+ the book-thing +)) return ##SKOwn3;
		4:
			if (y == (+ the flask +) && x == (+ the demijohn +)) return ##SKOwn1 + 4096;
			if (y == (+ the flask +) && x == (+ the civet +) or (+ the cedar +) or (+ the neroli +) or (+ the rose-thing +)) return ##SKOwn2;
			if (y == (+ the madame +) && x == (+ the flask +) or (+ the civet +) or (+ the book-thing +)) return ##SKOwn3;
		5:
			if (y == (+ the madame +) && x == (+ the flask +) or (+ the civet +) or (+ the book-thing +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the flask is shaken-state and the resting of the flask is at least 2:
		if the player can see the flask, say "In the flask, the cloud draws in on itself and is gone. It has gone clear.";
		now the flask is married.

Every turn:
	if the flask is shaken-state:
		increase the resting of the flask by 1;
		if the resting of the flask is greater than 2, now the resting of the flask is 2.

Part 6 - Tasks and endings

The civet-found is a task. The points are 2.
The spirit-in is a task. The points are 1.
The drops-right is a task. The points are 4.
The flask-married is a task. The points are 1.
The flask-given is a task. The points are 3.

The maximum score is 11.

Every turn:
	if the civet-found is pending and the civet is enclosed by the player:
		achieve the civet-found.

Every turn:
	if the spirit-in is pending and the flask is spirited:
		achieve the spirit-in.

Every turn:
	if the drops-right is pending and the civetdrops of the flask is at least 1 and the civetdrops of the flask is less than 2 and the cedardrops of the flask is at least 2 and the cedardrops of the flask is less than 3 and the nerolidrops of the flask is at least 3 and the nerolidrops of the flask is less than 4:
		achieve the drops-right.

Every turn:
	if the flask-married is pending and the flask is married:
		achieve the flask-married.

Every turn:
	if the flask-given is pending and the flask is carried by the madame:
		achieve the flask-given.

Every turn:
	if the story has not ended and the flask-given is achieved:
		say "For a long time she says nothing. Her head has gone a little to one side, as though somebody were standing there, behind the good chair, with a hand on the back of it. [quotation mark]You are late,[quotation mark] says Madame Ferrier, but not to you, and then she holds out the franc to the right, at the height where your grandfather[']s hand would be; and you move over, so that it is.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the organroom.

When play begins:
	say "Madame Ferrier is ninety and has not seen anything since 1911. Every year, on her husband[']s birthday, your grandfather made up for her a little flask of what her husband used to smell of; and every year he charged her one franc and said it was no trouble. Now he[']s dead as well. She has sent her carriage, her card and her franc. The formula is in his book, in a code that he invented so that nobody could steal it, and nobody ever has, including you.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 7, no;
	if N is 8, no;
	if N is 37, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "The light ones, that greet you and are off.";
	if N is 2, say "Flowers, for the most part. They stay to dinner.";
	if N is 3, say "Glass, drawn out at the tip to a hair.";
	if N is 4, say "Each has a number on it, cut with his diamond.";
	if N is 5, say "A new one, just sharpened, and the whole page to go.";
	if N is 6, say "Cold stone, old beams, and a little incense at the back.";
	if N is 9, say "Brown at the corner, from one thumb, once a year.";
	if N is 10, say "Ground to fit, and it would rather not be touched.";
	if N is 11, say "Red, with his thumb in it.";
	if N is 12, say "Plum, and let out twice.";
	if N is 13, say "Not in the picture. His view of it is.";
	if N is 14, say "Under a cat, by long arrangement.";
	if N is 15, say "It carries its tenant like a shelf.";
	if N is 16, say "Green, low down, and they follow you about.";
	if N is 17, say "His, to the inch.";
	if N is 18, say "Fine, and never quite still.";
	if N is 19, say "Grey kid, buttoned at the wrist, and folded over her stick.";
	if N is 20, say "All the years are in it, and all the attention.";
	if N is 21, say "It would look well on a stamp, and very hard to lick.";
	if N is 22, say "On toast, at noon. You had thought that you were alone.";
	if N is 23, say "You did the counter at seven. It was meant as a courtesy.";
	if N is 24, say "Leather, with a hollow that you have never liked to fill.";
	if N is 25, say "Boards, and every spill of fifty years has left its opinion.";
	if N is 26, say "One to the west, one to the south, and he listened at neither.";
	if N is 27, say "He came in the end, and admired the frame.";
	if N is 28, say "Red plush, buttoned, and kept for those who bought.";
	if N is 29, say "It is at her back, where it can do no harm.";
	if N is 30, say "It leads north, and she is waiting for what comes through it.";
	if N is 31, say "His, a size smaller. People expect things of it.";
	if N is 32, say "It smells of what you did last, as they all do.";
	if N is 33, say "At the kerb, with orders to wait.";
	if N is 34, say "Black-edged, and engraved in another reign.";
	if N is 35, say "One, silver, and it comes when it has been earned.";
	if N is 36, say "Gone before you were born. What there is of him is a formula.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go west.";
	if N is 40, say "You would have to go south.";
	if N is 41, say "You are there.";
	if N is 42, say "You would have to go east.";
	if N is 43, say "You are there.";
	if N is 44, say "You would have to go north.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'heads//': if (n < 1 && SK_Near((+ the organ +))) return 1;
		'hearts//': if (n < 2 && SK_Near((+ the organ +))) return 2;
		'dropper//': if (n < 3 && SK_Near((+ the organ +))) return 3;
		'stopper//': if (n < 4 && SK_Near((+ the organ +))) return 4; if (n < 10 && SK_Near((+ the civet +))) return 10;
		'pencils//': if (n < 5 && SK_Near((+ the cedar +))) return 5;
		'cathedral//': if (n < 6 && SK_Near((+ the cedar +))) return 6;
		'brides//': if (n < 7 && SK_Near((+ the neroli +))) return 7;
		'heart//': if (n < 8 && SK_Near((+ the flask +))) return 8;
		'page//': if (n < 9 && SK_Near((+ the book-thing +))) return 9;
		'wax//': if (n < 11 && SK_Near((+ the civet +))) return 11; if (n < 23 && SK_Near((+ the madame +))) return 23;
		'jacket//': if (n < 12 && SK_Near((+ the portrait +))) return 12;
		'coat//': if (n < 13 && SK_Near((+ the portrait +))) return 13;
		'knee//': if (n < 14 && SK_Near((+ the portrait +))) return 14;
		'shoulder//': if (n < 15 && SK_Near((+ the portrait +))) return 15;
		'lamps//': if (n < 16 && SK_Near((+ the portrait +))) return 16;
		'dent//': if (n < 17 && SK_Near((+ the window +))) return 17;
		'nostrils//': if (n < 18 && SK_Near((+ the madame +))) return 18;
		'gloves//': if (n < 19 && SK_Near((+ the madame +))) return 19;
		'face//': if (n < 20 && SK_Near((+ the madame +))) return 20;
		'profile//': if (n < 21 && SK_Near((+ the madame +))) return 21;
		'anchovy//': if (n < 22 && SK_Near((+ the madame +))) return 22;
		'chair//': if (n < 24 && SK_Near((+ the organroom +))) return 24; if (n < 28 && SK_Near((+ the salon +))) return 28;
		'seat//': if (n < 24 && SK_Near((+ the organroom +))) return 24;
		'floor//': if (n < 25 && SK_Near((+ the organroom +))) return 25;
		'door//': if (n < 26 && SK_Near((+ the organroom +))) return 26; if (n < 30 && SK_Near((+ the salon +))) return 30;
		'doctor//': if (n < 27 && SK_Near((+ the study +))) return 27;
		'window//': if (n < 29 && SK_Near((+ the salon +))) return 29;
		'nose//': if (n < 31 && SK_Near(player)) return 31;
		'thumb//': if (n < 32 && SK_Near(player)) return 32;
		'carriage//': if (n < 33 && SK_Near(player)) return 33;
		'card//': if (n < 34 && SK_Near(player)) return 34;
		'franc//': if (n < 35 && SK_Near(player)) return 35;
		'husband//': if (n < 36 && SK_Near(player)) return 36;
		'audience//': if (n < 37 && SK_Near(player)) return 37;
		'birthday//': if (n < 37 && SK_Near(player)) return 37;
		'coin//': if (n < 37 && SK_Near(player)) return 37;
		'corner//': if (n < 37 && SK_Near(player)) return 37;
		'country//': if (n < 37 && SK_Near(player)) return 37;
		'dog//': if (n < 37 && SK_Near(player)) return 37;
		'drop//': if (n < 37 && SK_Near(player)) return 37;
		'drops//': if (n < 37 && SK_Near(player)) return 37;
		'kilo//': if (n < 37 && SK_Near(player)) return 37;
		'lies//': if (n < 37 && SK_Near(player)) return 37;
		'man//': if (n < 37 && SK_Near(player)) return 37;
		'missal//': if (n < 37 && SK_Near(player)) return 37;
		'ought//': if (n < 37 && SK_Near(player)) return 37;
		'province//': if (n < 37 && SK_Near(player)) return 37;
		'seats//': if (n < 37 && SK_Near(player)) return 37;
		'smell//': if (n < 37 && SK_Near(player)) return 37;
		'trouble//': if (n < 37 && SK_Near(player)) return 37;
		'trunk//': if (n < 37 && SK_Near(player)) return 37;
		'village//': if (n < 37 && SK_Near(player)) return 37;
		'room//': if (n < 38 && SK_Near((+ the organroom +))) return 38; if (n < 42 && SK_Near((+ the study +))) return 42; if (n < 44 && SK_Near((+ the salon +))) return 44;
		'study//': if (n < 39 && SK_Near((+ the organroom +))) return 39; if (n < 41 && SK_Near((+ the study +))) return 41;
		'shop//': if (n < 40 && SK_Near((+ the organroom +))) return 40; if (n < 43 && SK_Near((+ the salon +))) return 43;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air anchovies anchovy arm arms attention attentions audience audiences";
		}
		'b': switch (n) {
			1: return "bar bars beast beasts birthday birthdays board boards body boy boys breath breaths bride brides";
		}
		'c': switch (n) {
			1: return "card cards carriage carriages ceiling chair chairs cloud clouds coat coats code codes coffin coffins coin coins corner corners counter counters";
			2: return "countries country courtesies courtesy";
		}
		'd': switch (n) {
			1: return "dent dents diamond diamonds dinner dinners doctor doctors dog dogs door doors drop dropper droppers drops";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers floor floors flower flowers foot frame frames franc francs";
		}
		'g': switch (n) {
			1: return "glove gloves grandfather grandfathers ground";
		}
		'h': switch (n) {
			1: return "harm harms head heads heart hearts hip hips hollow hollows horse horses husband husbands";
		}
		'i': switch (n) {
			1: return "incense incenses";
		}
		'j': switch (n) {
			1: return "jacket jackets";
		}
		'k': switch (n) {
			1: return "kerb kerbs kilo kilos knee knees";
		}
		'l': switch (n) {
			1: return "lamp lamps lane lanes leg legs lid lids light lights";
		}
		'm': switch (n) {
			1: return "man mans missal missals monday mondays mouth";
		}
		'n': switch (n) {
			1: return "nose noses nostril nostrils";
		}
		'o': switch (n) {
			1: return "opinion opinions ought oughts";
		}
		'p': switch (n) {
			1: return "page pages pane panes pencil pencils people person persons picture pictures pocket pockets profile profiles province provinces";
		}
		'r': switch (n) {
			1: return "reign reigns roof";
		}
		's': switch (n) {
			1: return "seat seats shoulder shoulders sky spill spills stamp stamps stick sticks stopper stoppers";
		}
		't': switch (n) {
			1: return "tenant tenants thumb thumbs thursday thursdays tip tips trouble troubles trunk trunks";
		}
		'v': switch (n) {
			1: return "view views village villages";
		}
		'w': switch (n) {
			1: return "wall walls wax waxes wrist wrists";
		}
	}
	return 0;
];
-).
