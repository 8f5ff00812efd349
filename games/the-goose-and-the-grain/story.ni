"The Goose and the Grain" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The assayroom is a room. It is privately-named.
The fireroom is a room. It is privately-named.
The hall-room is a room. It is privately-named.

The printed name of the assayroom is "Assay Room".
The description of the assayroom is "North light, and a silence with a tick in it. The balance has the best of the window, in a glass case, its pan bright as a sixpence, on a slab let into the wall, so that it shan[']t know about carriages. There[']s a bench with a leather apron slung under it, to catch what falls, a roll of lead foil, and a basin of clean water. The furnace room is to the west, and the hall to the south.".
The fireroom is west of the assayroom.
The hall-room is south of the assayroom.

The printed name of the fireroom is "Furnace Room".
The description of the fireroom is "Hot, low and yellow. The muffle stands at the end of it like a baker[']s oven for a very small baker, with a bin of charcoal to one side, and on a stone shelf, by itself, under a hood, the parting flask.[if the heat of the muffle is at least 2] The mouth of the muffle is orange.[end if][if the sample is in the cupel and the cupel is in the muffle and the sample is wrapped and the heat of the muffle is at least 2] In the muffle the lead swirls and smokes.[end if][if the sample is in the cupel and the cupel is in the muffle and the sample is beaded] In the muffle lies one still bright bead.[end if]".
The assayroom is east of the fireroom.

The printed name of the hall-room is "Hall".
The description of the hall-room is "Panelled, and hung with dead assay masters, none of whom looks like a man to whom one would give a goose. Over the door in gilt is the rule of the house. Mr Bruntsfield has taken a chair.".
The assayroom is north of the hall-room.

Part 2 - States

A thing has a number called scrapes.

A thing has a number called heat.

A thing has a number called cupelling.

A thing has a number called acidtime.

A thing can be scrapings, wrapped, beaded, parted or washed (this is its stage-property property).

A thing can be weighed or unweighed. A thing is usually unweighed.

A thing can be unmarked-state, eighteen-mark or false-mark (this is its marking property).

Part 3 - Things

The balance is a thing. It is privately-named.
The pan-thing is a container. It is privately-named.
The bench is a supporter. It is privately-named.
The basin is a thing. It is privately-named.
The foil is a thing. It is privately-named.
The graver is a thing. It is privately-named.
The cup-thing is a thing. It is privately-named.
The sample is a thing. It is privately-named.
The cupel is a container. It is privately-named.
The eighteen-thing is a thing. It is privately-named.
The fifteen-thing is a thing. It is privately-named.
The twentytwo is a thing. It is privately-named.
The muffle is a container. It is privately-named.
The charcoal is a thing. It is privately-named.
The flask is a container. It is privately-named.
The rules-thing is a thing. It is privately-named.
The bruntsfield is a man. It is privately-named.
The goose-thing is a person. It is privately-named.

The balance is in the assayroom.
The printed name of the balance is "balance".
Include (- with name 'balance//' 'case//' 'balances//p', -) when defining the balance.
The description of the balance is "It turns to the breath of a gnat. Twenty-four parts make one assay pound, and one assay pound is already lying in the left-hand pan.".
The balance is fixed in place and scenery.

The pan-thing is in the assayroom.
The printed name of the pan-thing is "scale pan".
Include (- with name 'scale//' 'pan//' 'right-hand//' 'pans//p', -) when defining the pan-thing.
The description of the pan-thing is "The right-hand one, no bigger than a sixpence.[if the scrapes of the pan-thing is at least 1 and the scrapes of the pan-thing is less than 2 and the sample is in the pan-thing] The pointer leans to the weight: there isn[']t enough here.[end if][if the scrapes of the pan-thing is at least 2 and the scrapes of the pan-thing is less than 3 and the sample is in the pan-thing] The pointer stands straight up: one assay pound.[end if][if the scrapes of the pan-thing is at least 3 and the sample is in the pan-thing] The pointer leans to the scrapings: there is too much here.[end if]".
The pan-thing is fixed in place, not enterable, unopenable, open and scenery.

The bench is in the assayroom.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "Beech, burnt, ringed, initialled.".
The bench is fixed in place, not enterable and scenery.

The basin is in the assayroom.
The printed name of the basin is "water".
Include (- with name 'water//' 'basin//', -) when defining the basin.
The description of the basin is "Distilled, in a basin.".
The basin is fixed in place and scenery.
The indefinite article of the basin is "some".

The foil is in the assayroom.
The printed name of the foil is "lead foil".
Include (- with name 'lead//' 'foil//' 'leaves//' 'roll//', -) when defining the foil.
The description of the foil is "Rolled as thin as leaves. In the fire the lead takes up the copper and everything else that is base, and carries it off into the cupel, as the goat did in Leviticus.".
The foil is fixed in place and scenery.
The indefinite article of the foil is "some".

The graver is on the bench.
The printed name of the graver is "graver".
Include (- with name 'graver//' 'gravers//p', -) when defining the graver.
The description of the graver is "A steel point in a mushroom of boxwood. It takes a curl off the foot of a cup where nobody will ever look.".
The graver is portable.

The cup-thing is on the bench.
The printed name of the cup-thing is "christening cup".
Include (- with name 'christening//' 'cup//' 'bacchus//' 'cups//p', -) when defining the cup-thing.
The description of the cup-thing is "Two handles, grapes, an infant Bacchus. It is certainly yellow.[if the cup-thing is eighteen-mark] Beside the maker[']s mark are the castle and a small clean 18.[end if][if the cup-thing is false-mark] It has been marked with a lie.[end if]".
The cup-thing is portable.

The printed name of the sample is "sample".
Include (- with name 'sample//' 'scrapings//' 'pellet//' 'bead//' 'bright//' 'samples//p', -) when defining the sample.
The description of the sample is "It doesn[']t look like evidence.[if the sample is scrapings] It is a pinch of yellow scrapings, and some of that is dust.[end if][if the sample is wrapped] It is a neat pellet of lead foil, with scrapings of the cup inside.[end if][if the sample is beaded] It is one bright bead: gold, and whatever silver was hiding in it.[end if][if the sample is parted] The silver has gone. What is left is brown, brittle, and wet with acid, and it is gold, though you wouldn[']t think so.[end if][if the sample is washed] It is clean brown gold and nothing else.[end if][if the sample is weighed] It weighed eighteen parts out of the twenty-four.[end if]".
The sample is portable.

The cupel is on the bench.
The printed name of the cupel is "cupel".
Include (- with name 'cupel//' 'thimble//' 'cupels//p', -) when defining the cupel.
The description of the cupel is "A thimble of burnt bone, which drinks lead and leaves gold. There is a row of them in a drawer; this one is at the front.".
The cupel is portable, not enterable, unopenable and open.

The eighteen-thing is on the bench.
The printed name of the eighteen-thing is "eighteen punch".
Include (- with name 'eighteen//' 'punch//' '18//' 'punches//p', -) when defining the eighteen-thing.
The description of the eighteen-thing is "Steel, with an 18 at the end, backwards, as small as a flea.".
The eighteen-thing is portable.

The fifteen-thing is on the bench.
The printed name of the fifteen-thing is "fifteen punch".
Include (- with name 'fifteen//' 'punch//' '15//' 'punches//p', -) when defining the fifteen-thing.
The description of the fifteen-thing is "Steel, with a 15 at the end, backwards.".
The fifteen-thing is portable.

The twentytwo is on the bench.
The printed name of the twentytwo is "twenty-two punch".
Include (- with name 'twenty-two//' 'punch//' '22//' 'shiniest//' 'punches//p', -) when defining the twentytwo.
The description of the twentytwo is "Steel, with a 22 at the end, backwards. It is the shiniest of the three. People like it.".
The twentytwo is portable.

The muffle is in the fireroom.
The printed name of the muffle is "muffle".
Include (- with name 'muffle//' 'furnace//' 'fireclay//' 'vault//' 'fire//' 'muffles//p', -) when defining the muffle.
The description of the muffle is "A fireclay vault with a bed of coals all round it.[if the heat of the muffle is less than 1] It has burned low, and is barely red.[end if][if the heat of the muffle is at least 1 and the heat of the muffle is less than 2] It[']s coming up, cherry red. It wants to be orange.[end if][if the heat of the muffle is at least 2] It is orange, right to the back.[end if]".
The muffle is fixed in place, not enterable, unopenable, open and scenery.

The charcoal is in the fireroom.
The printed name of the charcoal is "charcoal".
Include (- with name 'charcoal//' 'bin//' 'coals//', -) when defining the charcoal.
The description of the charcoal is "Beech, in a bin.".
The charcoal is fixed in place and scenery.
The indefinite article of the charcoal is "some".

The flask is in the fireroom.
The printed name of the flask is "parting flask".
Include (- with name 'parting//' 'flask//' 'acid//' 'hood//' 'flasks//p', -) when defining the flask.
The description of the flask is "Nitric acid on a sand bath, steaming. It eats silver and leaves gold. It has eaten three waistcoats.".
The flask is fixed in place, not enterable, unopenable, open and scenery.

The rules-thing is in the hall-room.
The printed name of the rules-thing is "gilt rule".
Include (- with name 'gilt//' 'rule//' 'portrait//' 'masters//' 'rules//p', -) when defining the rules-thing.
The description of the rules-thing is "[quotation mark]SCRAPE one assay pound, no more, no less. WRAP it in lead. CUPEL it in an orange heat till it FLASHES, and then take it out. PART it in acid. WASH it. WEIGH what is left; that, in twenty-fourths, is what you STAMP, and God save the King.[quotation mark] Under it hangs a crossed-out portrait.".
The rules-thing is fixed in place and scenery.

The bruntsfield is in the hall-room.
The printed name of the bruntsfield is "Mr Bruntsfield".
Include (- with name 'mr//' 'bruntsfield//' 'goldsmith//', -) when defining the bruntsfield.
The description of the bruntsfield is "Seal fob, rosy cheeks, a smile with a good deal of plate in it. [quotation mark]Twenty-two,[quotation mark] he says, [quotation mark]and save yourself the charcoal.[quotation mark]".
The appearance of the bruntsfield is "Mr Bruntsfield sits at his ease, stroking his hat.".
The first place of the bruntsfield is the hall-room.
The bruntsfield is proper-named.

The goose-thing is in the hall-room.
The printed name of the goose-thing is "goose".
Include (- with name 'goose//' 'gooses//p', -) when defining the goose-thing.
The description of the goose-thing is "White, enormous and alive. Round its neck is a ribbon, and on the ribbon a card: With Compliments. It looks at you first with one eye and then, to be fair, with the other.".
The appearance of the goose-thing is "A goose is tied to the leg of the table.".
The first place of the goose-thing is the hall-room.
The goose-thing is neuter.

The description of the player is "You look as you always do."

Part 4 - Actions

Scraping-with is an action applying to two things.
Understand "scrape [something] with [something]" as scraping-with.

Carry out scraping-with:
	if the noun is the cup-thing and the second noun is the graver and the sample is nowhere:
		if the graver is not enclosed by the player:
			say "You haven[']t got the graver in your hand.";
			stop the action;
		if the cup-thing is not unmarked-state:
			say "It has been marked. It has done with being scraped.";
			stop the action;
		if the pan-thing is not enclosed by the location:
			say "You would want to be beside the balance, to catch it.";
			stop the action;
		if the scrapes of the pan-thing is at least 3:
			say "The pan is heaped. Mr Bruntsfield would want some cup left.";
			stop the action;
		now the sample is in the pan-thing;
		now the sample is scrapings;
		now the sample is unweighed;
		now the cupelling of the sample is 0;
		now the acidtime of the sample is 0;
		increase the scrapes of the pan-thing by 1;
		if the scrapes of the pan-thing is greater than 3, now the scrapes of the pan-thing is 3;
		say "You turn it over and take a curl off the underside of the foot, and let it fall into the balance pan. The pointer stirs.";
		stop the action;
	if the noun is the cup-thing and the second noun is the graver and the sample is in the pan-thing:
		if the graver is not enclosed by the player:
			say "You haven[']t got the graver in your hand.";
			stop the action;
		if the cup-thing is not unmarked-state:
			say "It has been marked. It has done with being scraped.";
			stop the action;
		if the pan-thing is not enclosed by the location:
			say "You would want to be beside the balance, to catch it.";
			stop the action;
		if the scrapes of the pan-thing is at least 3:
			say "The pan is heaped. Mr Bruntsfield would want some cup left.";
			stop the action;
		now the sample is in the pan-thing;
		now the sample is scrapings;
		now the sample is unweighed;
		now the cupelling of the sample is 0;
		now the acidtime of the sample is 0;
		increase the scrapes of the pan-thing by 1;
		if the scrapes of the pan-thing is greater than 3, now the scrapes of the pan-thing is 3;
		say "You turn it over and take a curl off the underside of the foot, and let it fall into the balance pan. The pointer stirs.";
		stop the action;
	if the noun is the cup-thing and the second noun is the graver:
		if the graver is not enclosed by the player:
			say "You haven[']t got the graver in your hand.";
			stop the action;
		if the sample is not nowhere:
			say "You have a sample. One at a time is all that the law allows.";
			stop the action;
		say "A curl comes off.";
		stop the action;
	say "That would lead nowhere.".

Just-clearing is an action applying to one thing.
Understand "clear [something]" as just-clearing.
Understand "empty [something]" as just-clearing.
Understand "drain [something]" as just-clearing.

Carry out just-clearing:
	if the noun is the pan-thing:
		if the sample is not in the pan-thing:
			say "There[']s nothing in it.";
			stop the action;
		now the sample is nowhere;
		now the scrapes of the pan-thing is 0;
		say "You brush it into a paper, write Bruntsfield on it, and put it by to be given back. You can start again.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the sample and the sample is scrapings:
		if the sample is in the pan-thing:
			say "It would be under your fingernails for a week. Wrap it in lead where it lies, once it weighs what it ought.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the sample and the sample is in the cupel and the cupel is in the muffle:
		if the cupel is in the muffle:
			say "The tongs will lift a cupel, and nothing smaller; and it is hotter in there than you have ever been bad.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the cupel and the cupel is in the muffle:
		if the sample is not beaded:
			say "The lead[']s still swirling on it. It must be left until it flashes.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the sample and the sample is in the flask:
		if the sample is not parted:
			say "It is fizzing. There[']s silver in it still.";
			stop the action;
		now the deed is 4;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		say "Out with it, in the tongs, before the fire can think of anything else. You blow on it till it[']s fit to touch.";
		stop the action;
	if the deed is 4:
		say "You fish it up in a platinum spoon, which cost more than the goose.";
		stop the action;
	continue the action.

Wraping-in is an action applying to two things.
Understand "wrap [something] in [something]" as wraping-in.
Understand "fold [something] in [something]" as wraping-in.
Understand "cover [something] in [something]" as wraping-in.

Carry out wraping-in:
	if the noun is the sample and the second noun is the foil:
		if the sample is not scrapings:
			say "It has gone past wrapping.";
			stop the action;
		if the scrapes of the pan-thing is less than 2:
			say "The pointer leans to the weight. One assay pound, no less: you[']ll have to scrape some more.";
			stop the action;
		if the scrapes of the pan-thing is at least 3:
			say "The pointer leans to the scrapings. One assay pound, no more: clear the pan, and begin again.";
			stop the action;
		now the sample is wrapped;
		now the sample is carried by the player;
		now the scrapes of the pan-thing is 0;
		say "You fold the leaf of lead over it four ways and roll it under your thumb to a pellet. Not a grain gets away. One could christen a flea in it.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the sample and the second noun is the cupel:
		if the cupel is in the muffle:
			say "With your fingers? Fill the cupel first, and put it in the muffle afterwards.";
			stop the action;
		if the sample is not wrapped:
			say "It has no business in a cupel but to lose its lead, and it has none to lose.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the cupel and the second noun is the muffle:
		if the sample is not in the cupel:
			say "Empty? It would only get hot, like the rest of us.";
			stop the action;
		if the sample is not wrapped:
			say "It has done its work in there.";
			stop the action;
		if the heat of the muffle is less than 2:
			say "It isn[']t orange yet. In a dull heat the lead freezes, and the whole thing[']s to do again.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the graver or the noun is the cup-thing or the noun is the eighteen-thing or the noun is the fifteen-thing or the noun is the twentytwo or the noun is the sample) and the second noun is the muffle:
		if the noun is enclosed by the player:
			say "Not by itself, into the bare fire. Think what you would say.";
			stop the action;
		now the deed is 3;
	otherwise if (the noun is the graver or the noun is the cup-thing or the noun is the cupel or the noun is the eighteen-thing or the noun is the fifteen-thing or the noun is the twentytwo) and the second noun is the flask:
		if the noun is enclosed by the player:
			say "It would come out as a smell.";
			stop the action;
		now the deed is 4;
	otherwise if (the noun is the graver or the noun is the cup-thing or the noun is the cupel or the noun is the eighteen-thing or the noun is the fifteen-thing or the noun is the twentytwo or the noun is the sample) and the second noun is the pan-thing:
		if the noun is enclosed by the player:
			say "One doesn[']t put things in that pan; one weighs them, at the proper time, with the ivory tongs.";
			stop the action;
		now the deed is 5;
	otherwise if (the noun is the graver or the noun is the cup-thing or the noun is the eighteen-thing or the noun is the fifteen-thing or the noun is the twentytwo) and the second noun is the cupel:
		if the noun is enclosed by the player:
			say "The cupel is the size of a thimble.";
			stop the action;
		now the deed is 6;
	otherwise if the noun is the sample and the second noun is the flask:
		if the sample is wrapped:
			say "Lead and all? It would make a soup that no law could read. It has to be cupelled first.";
			stop the action;
		if the sample is not beaded:
			say "It has been through the acid.";
			stop the action;
		now the deed is 7;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "It sits in the hollow of the bone like an egg in a cup.";
		stop the action;
	if the deed is 2:
		say "In the long tongs, over the sill, and right to the back. The pellet slumps, shines, and begins to smoke.";
		stop the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		continue the action;
	if the deed is 5:
		continue the action;
	if the deed is 6:
		continue the action;
	if the deed is 7:
		now the acidtime of the sample is 0;
		say "It sinks, and a string of bubbles comes up from it, and then a brown breath that you take care not to share.";
		stop the action;
	continue the action.

Stoking-with is an action applying to two things.
Understand "stoke [something] with [something]" as stoking-with.
Understand "feed [something] with [something]" as stoking-with.
Understand "fill [something] with [something]" as stoking-with.
Understand "add [something] to [something]" as stoking-with (with nouns reversed).
Understand "shovel [something] into [something]" as stoking-with (with nouns reversed).
Understand "refill [something] with [something]" as stoking-with.
Understand "dig [something] into [something]" as stoking-with (with nouns reversed).

Carry out stoking-with:
	if the noun is the muffle and the second noun is the charcoal:
		if the heat of the muffle is at least 1:
			say "It has as much as it can breathe round.";
			stop the action;
		increase the heat of the muffle by 1;
		if the heat of the muffle is greater than 3, now the heat of the muffle is 3;
		say "You bank it up on either side and open the damper. The red begins to climb the wall.";
		stop the action;
	say "That would lead nowhere.".

Rinsing-in is an action applying to two things.
Understand "rinse [something] in [something]" as rinsing-in.
Understand "wash [something] in [something]" as rinsing-in.
Understand "wash [something] with [something]" as rinsing-in.

Carry out rinsing-in:
	if the noun is the sample and the second noun is the basin:
		if the sample is not enclosed by the player:
			say "You rinse your fingers, which were clean. The sample wasn[']t in them.";
			stop the action;
		if the sample is wrapped:
			say "You would only have wet lead.";
			stop the action;
		if the sample is beaded:
			say "It[']s clean enough as it is; what is wrong with it is inside. It has to be parted.";
			stop the action;
		if the sample is not parted:
			say "It has been washed.";
			stop the action;
		now the sample is washed;
		say "Three waters, and a touch of blotting paper. It is the brown of a monk.";
		stop the action;
	say "That would lead nowhere.".

Weighing-on is an action applying to two things.
Understand "weigh [something] on [something]" as weighing-on.
Understand "weigh [something] in [something]" as weighing-on.

Carry out weighing-on:
	if the noun is the sample and the second noun is the balance:
		if the sample is not enclosed by the player:
			say "The balance waits, level, for something to be laid on it.";
			stop the action;
		if the sample is wrapped:
			say "You have weighed the gold; to weigh the lead is nobody[']s business.";
			stop the action;
		if the sample is beaded:
			say "You would be weighing silver as well, and calling it gold. That is how half the people on these walls got their carriages. Part it first.";
			stop the action;
		if the sample is not washed:
			say "It is wet with acid, and acid weighs. It has to be washed.";
			stop the action;
		now the sample is weighed;
		say "The pointer swings, and swings less, and you don[']t breathe. You take parts off the other side, one after another, with the ivory tongs, until it stands straight up. You count them. You count them again. Eighteen.";
		stop the action;
	say "That would lead nowhere.".

Stamping-with is an action applying to two things.
Understand "stamp [something] with [something]" as stamping-with.
Understand "mark [something] with [something]" as stamping-with.
Understand "punch [something] with [something]" as stamping-with.

Carry out stamping-with:
	if the noun is the cup-thing and the second noun is the eighteen-thing:
		if the eighteen-thing is not enclosed by the player:
			say "You aren[']t holding that punch.";
			stop the action;
		if the cup-thing is not unmarked-state:
			say "It has its mark.";
			stop the action;
		if the sample is not weighed:
			say "By what right? Nothing has been weighed. A punch without an assay is a kind of goose.";
			stop the action;
		now the cup-thing is eighteen-mark;
		say "You set the punch upright on the rim, breathe out, and hit it once. The sound goes through the panelling.";
		stop the action;
	if the noun is the cup-thing and (the second noun is the fifteen-thing or the second noun is the twentytwo):
		if the second noun is not enclosed by the player:
			say "You aren[']t holding that punch.";
			stop the action;
		if the cup-thing is not unmarked-state:
			say "It has its mark.";
			stop the action;
		if the sample is not weighed:
			say "By what right? Nothing has been weighed. A punch without an assay is a kind of goose.";
			stop the action;
		now the cup-thing is false-mark;
		say "You set the punch upright on the rim, look at nobody, and hit it once.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the cup-thing and the second noun is the bruntsfield:
		if the cup-thing is not enclosed by the player:
			say "Bruntsfield puts out a hand for the cup, and takes it back without one.";
			stop the action;
		if the cup-thing is not eighteen-mark:
			say "[quotation mark]Unmarked?[quotation mark] says Mr Bruntsfield, turning it over. [quotation mark]My dear young friend. Just the two little figures. Any that you like, so long as they[']re both twos.[quotation mark]";
			stop the action;
		now the cup-thing is carried by the bruntsfield;
		say "He takes it in both hands, with his eyes on yours, and feels for the mark with his thumb.";
		stop the action;
	try giving the noun to the second noun.

Just-stroking is an action applying to one thing.
Understand "stroke [something]" as just-stroking.
Understand "pet [something]" as just-stroking.

Carry out just-stroking:
	if the noun is the goose-thing:
		say "It lays its whole neck along your arm. The neck is very warm. You think about apple sauce, and then, seeing that it[']s looking, you don[']t.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the goose-thing:
		try just-stroking the noun;
		stop the action;
	continue the action.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the goose-thing:
		try other words;
		try just-stroking the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the cup-thing:
		say "Say how: punch [the noun] with something.";
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

The scraping-with action translates into I6 as "SKOwn1".
The wraping-in action translates into I6 as "SKOwn2".
The stoking-with action translates into I6 as "SKOwn3".
The rinsing-in action translates into I6 as "SKOwn4".
The weighing-on action translates into I6 as "SKOwn5".
The stamping-with action translates into I6 as "SKOwn6".
The giving-to action translates into I6 as "SKOwn7".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the graver +) && x == (+ the cup-thing +)) return ##SKOwn1;
			if (y == (+ the foil +) && x == (+ the sample +)) return ##SKOwn2;
			if (y == (+ the charcoal +) && x == (+ the muffle +)) return ##SKOwn3;
			if (y == (+ the muffle +) && x == (+ the charcoal +)) return ##SKOwn3 + 4096;
			if (y == (+ the basin +) && x == (+ the sample +)) return ##SKOwn4;
			if (y == (+ the balance +) && x == (+ the sample +)) return ##SKOwn5;
			if (y == (+ the eighteen-thing +) && x == (+ the cup-thing +)) return ##SKOwn6;
			if (y == (+ the fifteen-thing +) && x == (+ the cup-thing +)) return ##SKOwn6;
			if (y == (+ the twentytwo +) && x == (+ the cup-thing +)) return ##SKOwn6;
			if (y == (+ the bruntsfield +) && x == (+ the cup-thing +)) return ##SKOwn7;
		2:
			if (y == (+ the muffle +) && x == (+ the charcoal +)) return ##SKOwn3 + 4096;
			if (y == (+ the balance +) && x == (+ the sample +)) return ##SKOwn5;
		3:
			if (y == (+ the foil +) && x == (+ the sample +)) return ##SKOwn2;
			if (y == (+ the basin +) && x == (+ the sample +)) return ##SKOwn4;
			if (y == (+ the balance +) && x == (+ the sample +)) return ##SKOwn5;
			if (y == (+ the bruntsfield +) && x == (+ the cup-thing +)) return ##SKOwn7;
		4:
			if (y == (+ the muffle +) && x == (+ the charcoal +)) return ##SKOwn3 + 4096;
			if (y == (+ the bruntsfield +) && x == (+ the cup-thing +)) return ##SKOwn7;
		5:
			if (y == (+ the muffle +) && x == (+ the charcoal +)) return ##SKOwn3 + 4096;
			if (y == (+ the bruntsfield +) && x == (+ the cup-thing +)) return ##SKOwn7;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the heat of the muffle is at least 1 and the heat of the muffle is less than 3:
		increase the heat of the muffle by 1;
		if the heat of the muffle is greater than 3, now the heat of the muffle is 3.

Every turn:
	if the heat of the muffle is at least 2 and the heat of the muffle is less than 3:
		if the player can see the muffle, say "The muffle has come up to orange.";
		now the heat of the muffle is 3.

Every turn:
	if the cupel is in the muffle and the sample is in the cupel:
		increase the cupelling of the sample by 1;
		if the cupelling of the sample is greater than 8, now the cupelling of the sample is 8.

Every turn:
	if the cupel is in the muffle and the sample is in the cupel and the sample is wrapped and the cupelling of the sample is at least 2 and the cupelling of the sample is less than 3:
		if the player can see the muffle, say "Threads of colour slide over the melt, quicker and quicker, red, green and gold, like oil on a puddle.".

Every turn:
	if the cupel is in the muffle and the sample is in the cupel and the sample is wrapped and the cupelling of the sample is at least 4:
		if the player can see the muffle, say "It flashes. The colours rush together and go out, and for as long as an eye takes to close there[']s a star in the muffle. Then only a bead, white-hot and quite still.";
		now the sample is beaded.

Every turn:
	if the cupel is in the muffle and the sample is in the cupel and the cupelling of the sample is at least 6 and the cupelling of the sample is less than 7:
		if the player can see the muffle, say "The bead in the muffle is sweating. It has had all the fire that is good for it.".

Every turn:
	if the cupel is in the muffle and the sample is in the cupel and the cupelling of the sample is at least 8:
		say "Left in too long, the bead sinks away into the bone, gold and all. There is nothing to weigh now but bone. You throw the cupel out, and fetch another up to the front of the drawer, on the bench; and the cup will have to be scraped again.";
		now the sample is nowhere;
		now the cupel is on the bench;
		now the sample is scrapings;
		now the cupelling of the sample is 0.

Every turn:
	if the sample is in the flask:
		increase the acidtime of the sample by 1;
		if the acidtime of the sample is greater than 2, now the acidtime of the sample is 2.

Every turn:
	if the sample is in the flask and the sample is beaded and the acidtime of the sample is at least 2:
		if the player can see the flask, say "The last bubble goes up through the acid, and there isn[']t another.";
		now the sample is parted.

Part 6 - Tasks and endings

The pound-wrapped is a task. The points are 3.
The muffle-hot is a task. The points are 1.
The bead-made is a task. The points are 3.
The bead-parted is a task. The points are 2.
The gold-weighed is a task. The points are 3.
The cup-stamped is a task. The points are 2.
The cup-returned is a task. The points are 1.

The maximum score is 15.

Every turn:
	if the pound-wrapped is pending and the sample is wrapped:
		achieve the pound-wrapped.

Every turn:
	if the muffle-hot is pending and the heat of the muffle is at least 2:
		achieve the muffle-hot.

Every turn:
	if the bead-made is pending and the sample is beaded and the cupel is not in the muffle:
		achieve the bead-made.

Every turn:
	if the bead-parted is pending and the sample is parted:
		achieve the bead-parted.

Every turn:
	if the gold-weighed is pending and the sample is weighed:
		achieve the gold-weighed.

Every turn:
	if the cup-stamped is pending and the cup-thing is eighteen-mark:
		achieve the cup-stamped.

Every turn:
	if the cup-returned is pending and the cup-thing is carried by the bruntsfield:
		achieve the cup-returned.

Every turn:
	if the story has not ended and the cup-returned is achieved:
		say "He feels the one. He feels the eight. Nothing happens to the smile at first; it has been put on to last. [quotation mark]My charcoal burner,[quotation mark] says Mr Bruntsfield, [quotation mark]has a cousin, who has a stall,[quotation mark] and stops, because you are holding something out to him as well, and it[']s the end of a ribbon. He goes down the steps with a cup under one arm and a goose under the other, and the goose looks back at you over his shoulder, with both eyes, one after another, all the way to the corner.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the cup-thing is false-mark:
		say "It is well struck: anybody would say so, and Mr Bruntsfield does. He goes away down the steps with his cup and leaves the goose. It is delivered to your lodging, plucked, in time for Sunday. You can[']t eat it. You hear that up in the hall they have measured the panelling, over the door, for one more portrait, and have it in mind to cross it out.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the assayroom.

When play begins:
	say "Mr Bruntsfield, goldsmith, has brought to the Assay Hall a christening cup for the Lord Provost[']s grandson. It is twenty-two carat, he says, or he is a Dutchman; and with his compliments to the Assay Master, whom he knows to have a large family, he has brought a goose. The Assay Master has a cold, and no smell, and has gone to bed. He leaves you the cup, the fire, the acid and the punches. About the goose he left no instructions.".

To decide whether mention (N - a number) is absent:
	if N is 8:
		if the cup-thing is eighteen-mark:
			no;
		yes;
	if N is 9:
		if the sample is beaded:
			no;
		yes;
	if N is 10:
		if the sample is parted:
			no;
		yes;
	if N is 33:
		if the sample is in the cupel and the cupel is in the muffle and the sample is wrapped:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 36, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "The weights live in it, and meet nobody but the ivory tongs.";
	if N is 2, say "Ivory, as fine as a hair, and quite without manners.";
	if N is 3, say "Through the wall, to the west.";
	if N is 4, say "It can[']t be seen, which is the whole trouble with it.";
	if N is 5, say "The grip, worn to fit a palm that isn[']t yours.";
	if N is 6, say "Set wide, for an infant with a grip.";
	if N is 7, say "Each one has been tooled separately, and there are a good many.";
	if N is 8, say "Three towers, and the whole of it smaller than a lentil.";
	if N is 9, say "If there is any in it, it is dressed as gold.";
	if N is 10, say "It has stayed behind in the acid.";
	if N is 11, say "In the bench. The others wait there in a row, for accidents.";
	if N is 12, say "There is one out in the hall.";
	if N is 13, say "Coals, packed shoulder to shoulder.";
	if N is 14, say "A tin tray of it, kept just too hot for a finger.";
	if N is 15, say "One of them was the Assay Master[']s, and a present.";
	if N is 16, say "They have been dined well, and often.";
	if N is 17, say "Beaver, and stroked all one way.";
	if N is 18, say "It was put on in the carriage, and fits.";
	if N is 19, say "It bends into a question, and then into another.";
	if N is 20, say "Blue satin, tied by somebody who keeps a maid.";
	if N is 21, say "Gilt-edged. The goose has been at one corner.";
	if N is 22, say "Round, blue, and not for sale.";
	if N is 23, say "Mahogany, with a claw of its own.";
	if N is 24, say "Polished, and it has never before had livestock.";
	if N is 25, say "A regulator, on the other side of the panelling.";
	if N is 26, say "Three feet of stone. It was chosen for its indifference.";
	if N is 27, say "They go by outside, and the needle doesn[']t hear of it.";
	if N is 28, say "Creased, and emptied every quarter day before witnesses.";
	if N is 29, say "Slate, a hand thick, and it shakes for nobody.";
	if N is 30, say "Tall, and washed weekly by the porter, who has to sign for it.";
	if N is 31, say "Bitten white along the front, where something once boiled over.";
	if N is 32, say "An arch, with just the clearance for one small loaf.";
	if N is 33, say "Round, restless, and seen through its own fumes.";
	if N is 34, say "It stands open, in accordance with the charter.";
	if N is 35, say "The good one.";
	if N is 37, say "You are there.";
	if N is 38, say "You would have to go south.";
	if N is 39, say "You are there.";
	if N is 40, say "You are there.";
	if N is 41, say "You would have to go north.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'pan//': if (n < 1 && SK_Near((+ the balance +))) return 1;
		'pointer//': if (n < 2 && SK_Near((+ the balance +))) return 2;
		'fire//': if (n < 3 && SK_Near((+ the foil +))) return 3;
		'copper//': if (n < 4 && SK_Near((+ the foil +))) return 4;
		'mushroom//': if (n < 5 && SK_Near((+ the graver +))) return 5;
		'handles//': if (n < 6 && SK_Near((+ the cup-thing +))) return 6;
		'grapes//': if (n < 7 && SK_Near((+ the cup-thing +))) return 7;
		'castle//': if (n < 8 && SK_Near((+ the cup-thing +))) return 8;
		'silver//': if (n < 9 && SK_Near((+ the sample +))) return 9; if (n < 10 && SK_Near((+ the sample +))) return 10;
		'drawer//': if (n < 11 && SK_Near((+ the cupel +))) return 11;
		'people//': if (n < 12 && SK_Near((+ the twentytwo +))) return 12;
		'bed//': if (n < 13 && SK_Near((+ the muffle +))) return 13; if (n < 36 && SK_Near(player)) return 36;
		'bath//': if (n < 14 && SK_Near((+ the flask +))) return 14;
		'waistcoat//': if (n < 15 && SK_Near((+ the flask +))) return 15;
		'cheeks//': if (n < 16 && SK_Near((+ the bruntsfield +))) return 16;
		'hat//': if (n < 17 && SK_Near((+ the bruntsfield +))) return 17;
		'smile//': if (n < 18 && SK_Near((+ the bruntsfield +))) return 18;
		'neck//': if (n < 19 && SK_Near((+ the goose-thing +))) return 19;
		'ribbon//': if (n < 20 && SK_Near((+ the goose-thing +))) return 20;
		'card//': if (n < 21 && SK_Near((+ the goose-thing +))) return 21;
		'eye//': if (n < 22 && SK_Near((+ the goose-thing +))) return 22;
		'leg//': if (n < 23 && SK_Near((+ the goose-thing +))) return 23;
		'table//': if (n < 24 && SK_Near((+ the goose-thing +))) return 24;
		'tick//': if (n < 25 && SK_Near((+ the assayroom +))) return 25;
		'wall//': if (n < 26 && SK_Near((+ the assayroom +))) return 26;
		'carriages//': if (n < 27 && SK_Near((+ the assayroom +))) return 27;
		'apron//': if (n < 28 && SK_Near((+ the assayroom +))) return 28;
		'slab//': if (n < 29 && SK_Near((+ the assayroom +))) return 29;
		'window//': if (n < 30 && SK_Near((+ the assayroom +))) return 30;
		'shelf//': if (n < 31 && SK_Near((+ the fireroom +))) return 31;
		'mouth//': if (n < 32 && SK_Near((+ the fireroom +))) return 32;
		'lead//': if (n < 33 && SK_Near((+ the fireroom +))) return 33;
		'door//': if (n < 34 && SK_Near((+ the hall-room +))) return 34;
		'chair//': if (n < 35 && SK_Near((+ the hall-room +))) return 35;
		'bone//': if (n < 36 && SK_Near(player)) return 36;
		'boxwood//': if (n < 36 && SK_Near(player)) return 36;
		'breath//': if (n < 36 && SK_Near(player)) return 36;
		'complimen//': if (n < 36 && SK_Near(player)) return 36;
		'curl//': if (n < 36 && SK_Near(player)) return 36;
		'dutchman//': if (n < 36 && SK_Near(player)) return 36;
		'ease//': if (n < 36 && SK_Near(player)) return 36;
		'family//': if (n < 36 && SK_Near(player)) return 36;
		'flea//': if (n < 36 && SK_Near(player)) return 36;
		'gnat//': if (n < 36 && SK_Near(player)) return 36;
		'goat//': if (n < 36 && SK_Near(player)) return 36;
		'god//': if (n < 36 && SK_Near(player)) return 36;
		'gold//': if (n < 36 && SK_Near(player)) return 36;
		'grandson//': if (n < 36 && SK_Near(player)) return 36;
		'heat//': if (n < 36 && SK_Near(player)) return 36;
		'house//': if (n < 36 && SK_Near(player)) return 36;
		'instructi//': if (n < 36 && SK_Near(player)) return 36;
		'king//': if (n < 36 && SK_Near(player)) return 36;
		'leviticus//': if (n < 36 && SK_Near(player)) return 36;
		'lie//': if (n < 36 && SK_Near(player)) return 36;
		'man//': if (n < 36 && SK_Near(player)) return 36;
		'mark//': if (n < 36 && SK_Near(player)) return 36;
		'master//': if (n < 36 && SK_Near(player)) return 36;
		'oven//': if (n < 36 && SK_Near(player)) return 36;
		'pinch//': if (n < 36 && SK_Near(player)) return 36;
		'plate//': if (n < 36 && SK_Near(player)) return 36;
		'punches//': if (n < 36 && SK_Near(player)) return 36;
		'silence//': if (n < 36 && SK_Near(player)) return 36;
		'sixpence//': if (n < 36 && SK_Near(player)) return 36;
		'smell//': if (n < 36 && SK_Near(player)) return 36;
		'twenty-fo//': if (n < 36 && SK_Near(player)) return 36;
		'room//': if (n < 37 && SK_Near((+ the assayroom +))) return 37; if (n < 39 && SK_Near((+ the fireroom +))) return 39; if (n < 41 && SK_Near((+ the hall-room +))) return 41;
		'hall//': if (n < 38 && SK_Near((+ the assayroom +))) return 38; if (n < 40 && SK_Near((+ the hall-room +))) return 40;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'dutchman//') rtrue;
	if (w == 'god//') rtrue;
	if (w == 'king//') rtrue;
	if (w == 'leviticus//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "accident accidents air apron aprons arch arches arm arms assay assays";
		}
		'b': switch (n) {
			1: return "bath baths bed beds begin begins body bone bones boxwood boxwoods breath breaths bubble bubbles burner burners business businesses";
		}
		'c': switch (n) {
			1: return "card cards carriage carriages ceiling chair chairs charter charters cheek cheeks claw claws clean cleans clearance clearances compliment compliments";
			2: return "copper coppers corner corners cousin cousins curl curls";
		}
		'd': switch (n) {
			1: return "damper dampers door doors drawer drawers dutchman dutchmans";
		}
		'e': switch (n) {
			1: return "ear ears ease eases egg eggs eye eyes";
		}
		'f': switch (n) {
			1: return "face families family feet figure figures fineness finenesses finger fingernail fingernails fingers flea fleas floor foot friend friends";
		}
		'g': switch (n) {
			1: return "gnat gnats goat goats god gods gold golds grain grains grandson grandsons grape grapes grip grips ground";
		}
		'h': switch (n) {
			1: return "hair hairs handle handles hat hats head heat heats hollow hollows house houses";
		}
		'i': switch (n) {
			1: return "indifference indifferences infant infants instruction instructions";
		}
		'k': switch (n) {
			1: return "king kings knee knees";
		}
		'l': switch (n) {
			1: return "law laws leafs leg legs lentil lentils let lets leviticus leviticuses lie lies loaf loafs lodging lodgings";
		}
		'm': switch (n) {
			1: return "maid maids man mans melt melts monk monks mouth mouths mushroom mushrooms";
		}
		'n': switch (n) {
			1: return "neck necks needle needles nose";
		}
		'o': switch (n) {
			1: return "orange oranges oven ovens";
		}
		'p': switch (n) {
			1: return "palm palms panelling panellings paper papers people person persons pinch pinches plate plates pointer pointers porter porters present presents puddle";
			2: return "puddles";
		}
		'q': switch (n) {
			1: return "question questions";
		}
		'r': switch (n) {
			1: return "regulator regulators ribbon ribbons rim rims roof";
		}
		's': switch (n) {
			1: return "sauce sauces shelf shelfs shoulder shoulders silence silences sill sills sixpence sixpences sky smell smells smile smiles smoke smokes sound sounds";
			2: return "soup soups spoon spoons stall stalls star stars step steps stone stones string strings sunday sundays";
		}
		't': switch (n) {
			1: return "table tables thick thicks thread threads thumb thumbs tick ticks tongs tongses touch touches tower towers tray trays trouble troubles two twos";
		}
		'u': switch (n) {
			1: return "underside undersides upright uprights";
		}
		'w': switch (n) {
			1: return "waistcoat waistcoats wait waits wall walls window windows work works wrapping wrappings";
		}
	}
	return 0;
];
-).
