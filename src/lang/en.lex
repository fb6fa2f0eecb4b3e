# provisional
